import { exclusions } from '../flow/exclusions';
import { inWords } from '../flow/flow-window';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { DeliveryFacts } from './delivery-facts';
import { hoursBetween } from './hours';
import { medianAndP85, type MedianAndP85 } from './median-and-p85';
import { NO_DEPLOYMENT, NO_INCIDENT } from './missing-sources';

/**
 * Created to done, in hours that passed, of the incidents attributed to the deployments of the window (METRICS
 * "Delivery", `failed-deployment-recovery-time`); the headline is the median.
 */
export function failedDeploymentRecoveryTime(facts: DeliveryFacts): Measured<MedianAndP85> {
  const { window, deployments, incidents, attributed } = facts;
  const recovered = attributed.flatMap(({ incident: { facts: item, done } }) =>
    done === null ? [] : [{ itemId: item.id, value: hoursBetween(item.created, done), part: null }],
  );
  const open = attributed.length - recovered.length;
  const provenance = {
    definitionId: 'failed-deployment-recovery-time',
    unit: 'hours',
    window: window.span,
    n: recovered.length,
    coverage: coverageOf(recovered.length, attributed.length),
    excluded: exclusions(Array<string>(open).fill('not yet resolved')),
    behind: recovered,
  } as const;
  const value = medianAndP85(recovered.map((one) => one.value));
  if (value !== null) return measured(value, provenance);
  if (deployments.list.length === 0) return noData(NO_DEPLOYMENT, provenance);
  if (!incidents.isRecorded) return noData(NO_INCIDENT, provenance);
  return noData(
    attributed.length === 0
      ? `no incident is attributed to a deployment ${inWords(window)}`
      : 'no attributed incident is resolved yet',
    provenance,
  );
}
