import type { ReactNode } from 'react';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { absenceText } from '../../format/measure';
import { Provenance } from '../provenance';

interface Props {
  readonly title: string;
  readonly figure: FlowFigure;
  /** Figures of other definitions that are shown with it. */
  readonly beside?: readonly FlowFigure[];
  readonly children: ReactNode;
}

/** One flow metric: its name and definition, what is drawn of it, and what is behind it; why, when there is nothing. */
export function FlowCard({ title, figure, beside = [], children }: Props) {
  const titleId = `flow-${figure.definitionId}`;
  const absent = figure.percentiles === null && figure.value === null;
  return (
    <section className="cw-card cw-flow-card" aria-labelledby={titleId}>
      <header className="cw-flow-header">
        <h2 id={titleId} className="cw-section-title">
          {title}
        </h2>
        <code className="cw-definition">{figure.definitionId}</code>
      </header>
      {absent ? <p className="cw-subtle">{absenceText(figure.absence)}</p> : children}
      <div className="cw-subtle cw-small">
        <Provenance of={figure} />
        {beside.map((other) => (
          <div key={other.definitionId} className="cw-beside">
            <code className="cw-definition">{other.definitionId}</code>
            <Provenance of={other} />
          </div>
        ))}
      </div>
    </section>
  );
}
