import type { ReactNode } from 'react';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { absenceText } from '../../format/measure';
import { NumberTrace } from '../../trace/number-trace';
import { Provenance } from '../provenance';
import { Card } from './card';
import type { SectionId } from './sections';

interface Props {
  readonly id: SectionId;
  readonly figure: FlowFigure;
  /** Figures of other definitions that are shown with it, and what they are called. */
  readonly beside?: readonly { readonly name: string; readonly figure: FlowFigure }[];
  readonly children: ReactNode;
}

/** One flow metric: what is drawn of it, and what is behind it; why, when there is nothing. */
export function FlowCard({ id, figure, beside = [], children }: Props) {
  return (
    <Card id={id} definitionId={figure.definitionId} traceId={tracedBy(figure)}>
      {isAbsent(figure) ? <p className="cw-subtle">{absenceText(figure.absence)}</p> : children}
      <div className="cw-subtle cw-small">
        <Provenance of={figure} />
        {beside.map(({ name, figure: other }) => (
          <div key={other.definitionId} className="cw-beside">
            <code className="cw-definition">{other.definitionId}</code>
            <NumberTrace traceId={tracedBy(other)} definitionId={other.definitionId} label={name} />
            <Provenance of={other} />
          </div>
        ))}
      </div>
    </Card>
  );
}

/** Whether there is nothing to show of a figure but why. */
export function isAbsent({ percentiles, value }: FlowFigure): boolean {
  return percentiles === null && value === null;
}

/** A figure's work items are kept under the id of its definition; without any there is nothing to open. */
export function tracedBy({ definitionId, n }: FlowFigure): string | null {
  return n === 0 ? null : definitionId;
}
