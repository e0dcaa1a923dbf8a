import type { EpochMs } from '../time/instant';
import type { CategoryOrUntagged } from '../ledger/operating-contract';

/** Why an item has its tag (PRODUCT 2): a person, a rule, an ancestor, or nothing applied. */
export type TagSource =
  | { readonly kind: 'person'; readonly accountId: string; readonly reason: string | null }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'ancestor'; readonly itemId: string; readonly itemKey: string }
  | { readonly kind: 'none' };

/** One entry of an item's tag log. */
export interface TagEntry {
  /** From when the tag counts; the first entry of an item counts from its creation. */
  readonly effectiveFrom: EpochMs;
  /** When the app recorded it. */
  readonly recordedAt: EpochMs;
  readonly category: CategoryOrUntagged;
  readonly streamId: string | null;
  readonly source: TagSource;
  /** True for the first tag, which was given after creation but counts from it. */
  readonly retroTagged: boolean;
}

/** Oldest first; the last entry is the present tag. Never rewritten, only appended to. */
export interface TagLog {
  readonly itemId: string;
  readonly entries: readonly TagEntry[];
}
