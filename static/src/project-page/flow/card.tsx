import type { ReactNode } from 'react';
import { NumberTrace } from '../../trace/number-trace';
import { sectionTitle, type SectionId } from './sections';

interface Props {
  readonly id: SectionId;
  readonly definitionId: string;
  /** Null where no list of work items is kept behind it. */
  readonly traceId: string | null;
  readonly children: ReactNode;
}

/** A part of the page: its name, its definition, and the way to what is behind it. */
export function Card({ id, definitionId, traceId, children }: Props) {
  const title = sectionTitle(id);
  return (
    <section className="cw-card cw-flow-card" aria-labelledby={id}>
      <header className="cw-flow-header">
        <h2 id={id} className="cw-section-title" tabIndex={-1}>
          {title}
        </h2>
        <code className="cw-definition">{definitionId}</code>
        <NumberTrace traceId={traceId} definitionId={definitionId} label={title} />
      </header>
      {children}
    </section>
  );
}
