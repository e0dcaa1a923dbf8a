import type { CapacityPolicy } from '../ledger/operating-contract';
import { isLess } from '../stats/is-less';
import type { FailureMode, Split } from './split';

/** The failure modes in words (PRODUCT 3). */
export const FAILURE_MODE_WORDS: Readonly<Record<FailureMode, string>> = {
  'feature-factory':
    'Feature factory: nearly everything goes into the roadmap, and the ground it stands on is worn down.',
  'engineering-wishlist':
    'Engineering wishlist: technical health takes more than was agreed, and customers wait for what they were promised.',
};

/**
 * Which way a split fails (PRODUCT 3): towards a feature factory when technical health is in breach or under its
 * target by more than the tolerance, towards an engineering wishlist when it is over-invested. Null when it does not,
 * and while tagging could still decide it.
 */
export function failureModeOf(split: Pick<Split, 'status' | 'shares'>, policy: CapacityPolicy): FailureMode | null {
  const { status, shares } = split;
  if (shares === null || status === 'undetermined') return null;
  if (status === 'over-invested') return 'engineering-wishlist';
  const isUnder = isLess(shares['technical-health'], policy.technicalHealthTarget - policy.tolerance);
  return status === 'breach' || isUnder ? 'feature-factory' : null;
}
