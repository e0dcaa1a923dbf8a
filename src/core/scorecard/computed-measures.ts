import { capacityMeasure } from '../capacity/capacity-measure';
import { presentPlan } from '../capacity/team-items';
import { cycleTimeVariance } from '../flow/cycle-time-variance';
import { flowFacts, type FlowFacts } from '../flow/flow-facts';
import { oldWorkShare } from '../flow/old-work-share';
import type { Portfolio } from '../timeline/portfolio';
import { statusInBand } from './band';
import type { Measured } from './measured';
import type { MeasureDefinition } from './measure-definition';
import type { HealthStatus } from './snapshot';
import { earlierDates } from './earlier-dates';

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

/** The measures as of a date, each with its trend: the same computation as of the ends of the eight weeks before. */
export function computedMeasures(portfolio: Portfolio, facts: FlowFacts): ComputedMeasures {
  const { asOf, zone } = facts.window;
  const earlier = earlierDates(asOf, zone).map((date) => measuresAsOf(portfolio, flowFacts(portfolio, date)));
  const now = measuresAsOf(portfolio, facts);
  return new Map(
    [...now].map(([id, computed]) => [id, { ...computed, trend: earlier.map((then) => valueOf(then.get(id))) }]),
  );
}

/** The status of a measure: by its own rule, else by the limits of its band. */
export function statusOf({ measure, status }: Computed, { band }: MeasureDefinition): HealthStatus | null {
  const limits = band?.limits ?? null;
  if (status !== null || measure.kind === 'absent' || limits === null) return status;
  return statusInBand(measure.value, limits);
}

function measuresAsOf(portfolio: Portfolio, facts: FlowFacts): ReadonlyMap<string, Computed> {
  const { window, finished, inProgress, reference } = facts;
  const { capacity } = portfolio.contract;
  const spread = cycleTimeVariance(finished, window);
  const ratio: Measured<number> = spread.kind === 'value' ? { ...spread, value: spread.value.ratio } : spread;
  return new Map<string, Computed>([
    ['cycle-time-variance', { measure: ratio, status: null }],
    ['wip-age', { measure: oldWorkShare(inProgress, reference), status: null }],
    ['capacity-split', capacityMeasure(presentPlan(portfolio, window.asOf), capacity, window.asOf)],
  ]);
}

function valueOf(computed: Computed | undefined): number | null {
  return computed?.measure.kind === 'value' ? computed.measure.value : null;
}
