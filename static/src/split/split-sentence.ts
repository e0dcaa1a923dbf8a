import type { FailureMode, SplitAmounts, SplitStatus } from '../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../src/core/ledger/operating-contract';
import { formatShare } from '../format/share';

export type Limits = Pick<CapacityPolicy, 'technicalHealthTarget' | 'tolerance' | 'floor'>;

/** The failure modes by name (PRODUCT 3). */
export const FAILURE_MODE: Readonly<Record<FailureMode, string>> = {
  'feature-factory': 'feature factory',
  'engineering-wishlist': 'engineering wishlist',
};

interface Judged {
  readonly shares: SplitAmounts | null;
  readonly status: SplitStatus | null;
}

/** The status of a split and its failure mode, in one sentence (METRICS Capacity, `status`). */
export function splitSentence(locale: string, { shares, status }: Judged, limits: Limits): string {
  if (shares === null || status === null) return 'There is no work to judge here yet.';
  const health = shares['technical-health'];
  const target = formatShare(locale, limits.technicalHealthTarget);
  const floor = formatShare(locale, limits.floor);
  switch (status) {
    case 'on-target':
      return `Technical health is within its tolerance of the target, ${target}.`;
    case 'breach':
      return `Technical health is below its floor of ${floor}: a ${FAILURE_MODE['feature-factory']}.`;
    case 'over-invested':
      return `Technical health is far above its target of ${target}: an ${FAILURE_MODE['engineering-wishlist']}.`;
    case 'undetermined':
      return `Tagging the untagged ${formatShare(locale, shares.untagged)} could still bring technical health to its floor of ${floor}.`;
    case 'drifting':
      return health < limits.technicalHealthTarget
        ? `Technical health is drifting under its target of ${target}, towards a ${FAILURE_MODE['feature-factory']}.`
        : `Technical health is drifting over its target of ${target}, towards an ${FAILURE_MODE['engineering-wishlist']}.`;
  }
}
