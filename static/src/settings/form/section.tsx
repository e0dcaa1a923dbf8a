import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** One card of the settings. */
export function Section({ title, intro, children }: Props) {
  const id = useId();
  return (
    <section className="cw-card cw-section" aria-labelledby={id}>
      <div>
        <h2 id={id} className="cw-section-title">
          {title}
        </h2>
        {intro !== undefined && <p className="cw-subtle">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
