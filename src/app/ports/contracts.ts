import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';

/** A contract's hold on a project; one project belongs to at most one contract (PRODUCT 1). */
export interface Claim {
  readonly contractId: string;
  readonly at: EpochMs;
}

/** Where the operating contracts are kept. */
export interface Contracts {
  get(contractId: string): Promise<OperatingContract | undefined>;
  /** Every contract; one created a moment ago may still be missing. */
  list(): Promise<readonly OperatingContract[]>;
  /** The contract that governs a project, in one read. */
  governing(projectId: string): Promise<string | undefined>;
  claimsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, Claim>>;
  /** Takes a project that nobody holds; false when somebody does. */
  claim(projectId: string, claim: Claim): Promise<boolean>;
  /** Takes a project over from a contract that never came to be. */
  takeOver(projectId: string, claim: Claim): Promise<void>;
  release(projectId: string): Promise<void>;
  /** Stores a new contract; false when one with this id exists. */
  create(contract: OperatingContract): Promise<boolean>;
  /** Stores the next version of a contract; false when somebody else stored that version first. */
  replace(contract: OperatingContract): Promise<boolean>;
}
