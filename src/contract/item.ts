import type { TagEntry } from '../core/classify/tag';
import type { SplitAmounts, SplitStatus } from '../core/capacity/split';
import type { CapacityUnit, Stream } from '../core/ledger/operating-contract';
import type { SyncProgress } from './sync-progress';

/** What choosing a category would do to the split that this item counts in. */
export interface TagEffect {
  readonly category: 'roadmap' | 'technical-health' | 'untagged';
  readonly shares: SplitAmounts | null;
  readonly status: SplitStatus | null;
}

/** The issue panel: the tag, why, its history, and the effect of changing it. */
export type ItemReply =
  | { readonly state: 'no-contract' }
  | { readonly state: 'syncing'; readonly progress: SyncProgress }
  | { readonly state: 'unknown-item'; readonly progress: SyncProgress | null }
  | {
      readonly state: 'ready';
      readonly contractId: string;
      readonly contractName: string;
      readonly itemId: string;
      readonly itemKey: string;
      /** Epics and sub-tasks carry a tag but do not count in the split themselves. */
      readonly countsInSplit: boolean;
      readonly tag: TagEntry;
      /** Newest first, present tag included. */
      readonly history: readonly TagEntry[];
      /** Names of the accounts that the history mentions, by account id. */
      readonly people: Readonly<Record<string, string>>;
      readonly streams: readonly Stream[];
      readonly mayEdit: boolean;
      /** Which split the effects speak of, such as `Sprint 42 as planned` or `work in progress`. */
      readonly basis: string;
      readonly now: { readonly shares: SplitAmounts | null; readonly status: SplitStatus | null };
      readonly effects: readonly TagEffect[];
      readonly policy: { readonly technicalHealthTarget: number; readonly tolerance: number; readonly floor: number };
      readonly unit: CapacityUnit;
      readonly asOf: number;
    };
