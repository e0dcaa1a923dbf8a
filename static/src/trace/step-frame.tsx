import { useEffect, useRef, type ReactNode } from 'react';
import { PageLink } from '../components/page-link';
import { usePlace } from './page-place';

interface Props {
  readonly title: ReactNode;
  /** Below the title, in small letters. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** What is opened over a view: the way back, what it is, and what it shows. */
export function StepFrame({ title, note, children }: Props) {
  const { back, hasMoved } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever came by a link reads on from here; a page that Jira opens must not take the focus from it.
    if (hasMoved()) heading.current?.focus();
  }, [hasMoved]);
  return (
    <div className="cw-step">
      <header className="cw-step-header">
        <PageLink go={back}>← Back</PageLink>
        <h2 ref={heading} className="cw-step-title" tabIndex={-1}>
          {title}
        </h2>
        {note !== undefined && <p className="cw-subtle cw-small">{note}</p>}
      </header>
      {children}
    </div>
  );
}
