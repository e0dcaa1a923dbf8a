import { failureModeOf } from '../../../src/core/capacity/failure-mode';
import type { FailureMode, SplitAmounts, SplitStatus } from '../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../src/core/ledger/operating-contract';
import { formatShare } from '../format/share';

export type Limits = Pick<CapacityPolicy, 'technicalHealthTarget' | 'tolerance' | 'floor'>;

/** The failure modes by name (PRODUCT 3). */
const NAMED: Readonly<Record<FailureMode, string>> = {
  'feature-factory': 'a feature factory',
  'engineering-wishlist': 'an engineering wishlist',
};

interface Judged {
  readonly shares: SplitAmounts | null;
  readonly status: SplitStatus | null;
}

/** The status of a split and its failure mode, in one sentence (METRICS Capacity, `status`). */
export function splitSentence(locale: string, { shares, status }: Judged, policy: CapacityPolicy): string {
  if (shares === null || status === null) return 'There is no work to judge here yet.';
  const target = formatShare(locale, policy.technicalHealthTarget);
  const floor = formatShare(locale, policy.floor);
  const mode = failureModeOf({ shares, status }, policy);
  const named = mode === null ? '' : NAMED[mode];
  switch (status) {
    case 'on-target':
      return `Technical health is within its tolerance of the target, ${target}.`;
    case 'breach':
      return `Technical health is below its floor of ${floor}: ${named}.`;
    case 'over-invested':
      return `Technical health is far above its target of ${target}: ${named}.`;
    case 'undetermined':
      return `Tagging the untagged ${formatShare(locale, shares.untagged)} could still bring technical health to its floor of ${floor}.`;
    case 'drifting':
      return mode === null
        ? `Technical health is drifting over its target of ${target}, beyond the tolerance.`
        : `Technical health is drifting under its target of ${target}, towards ${named}.`;
  }
}
