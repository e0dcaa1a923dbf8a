import type { FlowWindow } from '../flow/flow-window';
import { coverageOf, type Provenance } from '../scorecard/measured';
import { attributedIncidents, type Attributed } from './attribution';
import type { DeliveryRecord } from './delivery-record';
import { contentOf, deploymentsOf, type Content, type Deployments } from './deployments';
import { incidentsAt, type Incidents } from './incidents';

/** What every delivery measure reads, found once for an as-of date. */
export interface DeliveryFacts {
  readonly record: DeliveryRecord;
  readonly window: FlowWindow;
  readonly deployments: Deployments;
  /** The deployments of the window, oldest first. */
  readonly inWindow: readonly Content[];
  readonly incidents: Incidents;
  /** The incidents attributed to the deployments of the window. */
  readonly attributed: readonly Attributed[];
}

export function deliveryFacts(record: DeliveryRecord, window: FlowWindow): DeliveryFacts {
  const { span, asOf } = window;
  const deployments = deploymentsOf(record, asOf);
  const incidents = incidentsAt(record, asOf);
  return {
    record,
    window,
    deployments,
    inWindow: deployments.list
      .filter(({ from }) => from >= span.from)
      .map((deployment) => contentOf(deployment, deployments)),
    incidents,
    attributed: attributedIncidents({ record, deployments, incidents, span, asOf }),
  };
}

/** What the measures that count deployments have in common; a version without a date belongs to no window. */
export function countOfDeployments({
  window,
  deployments,
  inWindow,
}: DeliveryFacts): Pick<Provenance, 'window' | 'n' | 'coverage' | 'excluded'> {
  const { undated } = deployments;
  return {
    window: window.span,
    n: inWindow.length,
    coverage: coverageOf(inWindow.length, inWindow.length + undated),
    excluded: undated === 0 ? [] : [{ reason: 'released without a release date', count: undated }],
  };
}
