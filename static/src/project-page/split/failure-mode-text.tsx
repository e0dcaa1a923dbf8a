import { FAILURE_MODE_WORDS, failureModeOf } from '../../../../src/core/capacity/failure-mode';
import type { Split } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';

interface Props {
  readonly split: Split;
  readonly policy: CapacityPolicy;
}

/** What the failure mode means; nothing while the split does not fail. */
export function FailureModeText({ split, policy }: Props) {
  const mode = failureModeOf(split, policy);
  return mode === null ? null : <p className="cw-failure-mode">{FAILURE_MODE_WORDS[mode]}</p>;
}
