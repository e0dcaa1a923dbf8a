import { capacityMeasure } from '../capacity/capacity-measure';
import { presentPlan } from '../capacity/team-items';
import { deliveryMeasures } from '../delivery/delivery-measures';
import { deliveryRecord, type DeliveryRecord } from '../delivery/delivery-record';
import { flowFacts, type FlowFacts } from '../flow/flow-facts';
import { flowScores, type FlowScores } from '../flow/flow-measures';
import type { Portfolio } from '../timeline/portfolio';
import { statusInBand } from './band';
import { earlierDates } from './earlier-dates';
import type { Measured } from './measured';
import type { MeasureDefinition } from './measure-definition';
import type { HealthStatus } from './snapshot';

/** A measure as of one date. `status` is null where its band decides, and where there is no value. */
interface Computed {
  readonly measure: Measured<number>;
  readonly status: HealthStatus | null;
}

/** A measure with its status and the same measure as of earlier dates. */
export interface ComputedMeasure extends Computed {
  readonly trend: readonly (number | null)[];
}

/** Every measure that this version computes, by measure id. */
export type ComputedMeasures = ReadonlyMap<string, ComputedMeasure>;

/**
 * The measures as of a date, each with its trend: the same computation as of the ends of the eight weeks before.
 * @param scores those of the date itself, which the flow figures show as well
 */
export function computedMeasures(portfolio: Portfolio, facts: FlowFacts, scores: FlowScores): ComputedMeasures {
  const { asOf, zone } = facts.window;
  const record = deliveryRecord(portfolio);
  const earlier = earlierDates(asOf, zone).map((date) => {
    const then = flowFacts(portfolio, date);
    // Only the numbers: what stands behind eight earlier dates is many times what stands behind the present one.
    return valuesOf(measuresAsOf(record, then, flowScores(portfolio, then)));
  });
  const now = measuresAsOf(record, facts, scores);
  return new Map(
    [...now].map(([id, computed]) => [id, { ...computed, trend: earlier.map((then) => then.get(id) ?? null) }]),
  );
}

/** The status of a measure: by its own rule, else by the limits of its band. */
export function statusOf({ measure, status }: Computed, { band }: MeasureDefinition): HealthStatus | null {
  const limits = band?.limits ?? null;
  if (status !== null || measure.kind === 'absent' || limits === null) return status;
  return statusInBand(measure.value, limits);
}

function measuresAsOf(
  record: DeliveryRecord,
  { window }: FlowFacts,
  scores: FlowScores,
): ReadonlyMap<string, Computed> {
  const { portfolio } = record;
  const plan = presentPlan(portfolio, window.asOf);
  return new Map<string, Computed>([
    ['commitment-reliability', { measure: scores.commitmentReliability, status: null }],
    ['cycle-time-variance', { measure: scores.cycleTimeVariance, status: null }],
    ['scope-drift', { measure: scores.scopeDrift, status: null }],
    ['escaped-defect-rate', { measure: scores.escapedDefectRate, status: null }],
    ['wip-age', { measure: scores.oldWorkShare, status: null }],
    ['capacity-split', capacityMeasure(plan, portfolio.contract.capacity, window.asOf)],
    ...deliveryMeasures(record, window),
  ]);
}

function valuesOf(measures: ReadonlyMap<string, Computed>): ReadonlyMap<string, number | null> {
  return new Map([...measures].map(([id, { measure }]) => [id, measure.kind === 'value' ? measure.value : null]));
}
