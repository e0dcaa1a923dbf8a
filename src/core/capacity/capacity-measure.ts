import type { CapacityPolicy } from '../ledger/operating-contract';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { HealthStatus } from '../scorecard/snapshot';
import { exclusions } from '../flow/exclusions';
import type { EpochMs } from '../time/instant';
import { planUnitOf, type SplitStatus } from './split';
import { countedIn, splitOf, type WeighedItem } from './split-of';
import { WITHOUT_ESTIMATE } from './split-traces';

/** How the status of a split reads on the scorecard (METRICS "Status of a measure", capacity split status). */
export const HEALTH_OF_SPLIT: Readonly<Record<SplitStatus, HealthStatus>> = {
  'on-target': 'healthy',
  drifting: 'watch',
  'over-invested': 'watch',
  undetermined: 'watch',
  breach: 'weak',
};

export interface CapacityMeasure {
  /** The technical-health share of the plan. */
  readonly measure: Measured<number>;
  readonly status: HealthStatus | null;
}

/** The plan of the present periods of all teams as one measure of the scorecard, in the unit that the contract plans in. */
export function capacityMeasure(plan: readonly WeighedItem[], policy: CapacityPolicy, asOf: EpochMs): CapacityMeasure {
  const unit = planUnitOf(policy.unit);
  const counted = countedIn(unit, plan);
  const { shares, status, withoutEstimate } = splitOf(counted, unit, policy);
  const n = plan.length - withoutEstimate;
  const provenance = {
    definitionId: 'planned-split',
    unit: 'share',
    window: { from: asOf, to: asOf + 1 },
    n,
    coverage: coverageOf(n, plan.length),
    excluded: exclusions(Array<string>(withoutEstimate).fill(WITHOUT_ESTIMATE)),
    behind: counted.map(({ itemId, category, amount }) => ({ itemId, value: amount, part: category })),
  } as const;
  if (shares === null || status === null) {
    const missing = plan.length === 0 ? 'nothing is planned in a present period' : 'nothing that is planned has points';
    return { measure: noData(missing, provenance), status: null };
  }
  return { measure: measured(shares['technical-health'], provenance), status: HEALTH_OF_SPLIT[status] };
}
