import type { TraceReply } from '../../../../src/contract/trace';
import { planUnitOf } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import type { Unit } from '../../../../src/core/scorecard/measured';

type Traced = Pick<TraceReply, 'definitionId' | 'unit'>;

/**
 * The unit of a work item's own value behind a number. Where the number is a share or a ratio, each work item was
 * measured in another unit: the days that are compared, or the amount that is shared.
 */
export function ownUnit({ definitionId, unit }: Traced, policy: CapacityPolicy): Unit {
  if (unit !== 'share' && unit !== 'ratio') return unit;
  switch (definitionId) {
    case 'cycle-time-variance':
    case 'wip-age':
      return 'days';
    case 'planned-split':
    case 'scope-drift':
      return planUnitOf(policy.unit);
    case 'commitment-reliability':
      return 'items';
    default:
      return unit;
  }
}
