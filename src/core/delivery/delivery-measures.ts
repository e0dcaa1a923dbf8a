import type { FlowWindow } from '../flow/flow-window';
import type { Measured } from '../scorecard/measured';
import type { HealthStatus } from '../scorecard/snapshot';
import { changeFailRate } from './change-fail-rate';
import { changeLeadTime } from './change-lead-time';
import { deliveryFacts } from './delivery-facts';
import type { DeliveryRecord } from './delivery-record';
import { deploymentFrequency } from './deployment-frequency';
import { deploymentReworkRate } from './deployment-rework-rate';
import { failedDeploymentRecoveryTime } from './failed-deployment-recovery-time';
import { ideaToValue } from './idea-to-value';
import { incidentFrequency, incidentFrequencyStatus } from './incident-frequency';
import { timeToContainment, timeToContainmentStatus } from './time-to-containment';
import { uptime } from './uptime';
import { vulnerabilityAge } from './vulnerability-age';

/** A measure of the scorecard; the status is null where its band decides, and where there is nothing to judge. */
export interface DeliveryMeasure {
  readonly measure: Measured<number>;
  readonly status: HealthStatus | null;
}

/**
 * The headline of each delivery and resilience measure over a window, by measure id (METRICS "Delivery (DORA) and
 * resilience").
 */
export function deliveryMeasures(record: DeliveryRecord, window: FlowWindow): ReadonlyMap<string, DeliveryMeasure> {
  const facts = deliveryFacts(record, window);
  const incidents = incidentFrequency(facts);
  const containment = timeToContainment(facts);
  const banded: Measured<number>[] = [
    headline(uptime(facts), ({ share }) => share),
    headline(vulnerabilityAge(facts), ({ overLimit }) => overLimit),
    headline(deploymentFrequency(facts), ({ perWeek }) => perWeek),
    headline(changeLeadTime(facts), ({ median }) => median),
    changeFailRate(facts),
    headline(failedDeploymentRecoveryTime(facts), ({ median }) => median),
    deploymentReworkRate(facts),
    headline(ideaToValue(facts), ({ median }) => median),
  ];
  return new Map<string, DeliveryMeasure>([
    ...banded.map((measure) => [measure.definitionId, { measure, status: null }] as const),
    [
      'incident-frequency',
      { measure: headline(incidents, ({ count }) => count), status: incidentFrequencyStatus(incidents) },
    ],
    [
      'time-to-containment',
      { measure: headline(containment, ({ median }) => median), status: timeToContainmentStatus(containment) },
    ],
  ]);
}

function headline<V>(measure: Measured<V>, numberOf: (value: V) => number): Measured<number> {
  return measure.kind === 'value' ? { ...measure, value: numberOf(measure.value) } : measure;
}
