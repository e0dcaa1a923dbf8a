import type { CapacityPolicy } from '../ledger/operating-contract';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { HealthStatus } from '../scorecard/snapshot';
import { exclusions } from '../flow/exclusions';
import type { EpochMs } from '../time/instant';
import type { SplitStatus } from './split';
import { splitOf, type WeighedItem } from './split-of';

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

/** The plan of the present periods of all teams as one measure of the scorecard, in the contract's unit. */
export function capacityMeasure(plan: readonly WeighedItem[], policy: CapacityPolicy, asOf: EpochMs): CapacityMeasure {
  const { shares, status, items, withoutEstimate } = splitOf(plan, policy.unit, policy);
  const provenance = {
    definitionId: 'planned-split',
    unit: 'share',
    window: { from: asOf, to: asOf + 1 },
    n: items,
    coverage: coverageOf(items, plan.length),
    excluded: exclusions(Array<string>(withoutEstimate).fill('without an estimate')),
    behind: plan.map(({ itemId, category, points }) => ({
      itemId,
      value: policy.unit === 'items' ? 1 : points,
      part: category,
    })),
  } as const;
  if (shares === null || status === null) {
    const missing = plan.length === 0 ? 'nothing is planned in a present period' : 'nothing that is planned has points';
    return { measure: noData(missing, provenance), status: null };
  }
  return { measure: measured(shares['technical-health'], provenance), status: HEALTH_OF_SPLIT[status] };
}
