import type { CapacityPolicy } from '../ledger/operating-contract';
import { isLess } from '../stats/is-less';
import type { SplitAmounts, SplitStatus } from './split';

/**
 * The status of a split, by rules tested in this order (METRICS Capacity, `status`); a share exactly at a border is
 * still on its better side.
 * @returns null without any amount: no data is not a breach
 */
export function judgeSplit(amounts: SplitAmounts, policy: CapacityPolicy): SplitStatus | null {
  const shares = sharesOf(amounts);
  if (shares === null) return null;
  const { technicalHealthTarget: target, tolerance, floor } = policy;
  const health = shares['technical-health'];
  if (isLess(health, floor) && !isLess(health + shares.untagged, floor)) return 'undetermined';
  if (isLess(health, floor)) return 'breach';
  if (isLess(target + 2 * tolerance, health)) return 'over-invested';
  if (isLess(health, target - tolerance) || isLess(target + tolerance, health)) return 'drifting';
  return 'on-target';
}

/** Each category's part of the total; null when the total is zero. */
export function sharesOf(amounts: SplitAmounts): SplitAmounts | null {
  const total = totalOf(amounts);
  if (total === 0) return null;
  return {
    roadmap: amounts.roadmap / total,
    'technical-health': amounts['technical-health'] / total,
    untagged: amounts.untagged / total,
  };
}

export function totalOf(amounts: SplitAmounts): number {
  return amounts.roadmap + amounts['technical-health'] + amounts.untagged;
}
