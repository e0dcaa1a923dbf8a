import type { FlowDetail } from '../../core/scorecard/flow-detail';
import type { Snapshot } from '../../core/scorecard/snapshot';
import type { Trace } from '../../core/scorecard/trace';
import type { EpochMs } from '../../core/time/instant';
import type { ItemFacts } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import type { SyncState } from '../sync/sync-state';
import type { TaggedItem } from '../tag/tagged-item';
import type { RecordStore } from './record-store';

/** The facts and tags of a contract. Open once for a job or a call: what was read is remembered. */
export interface ItemStores {
  factsOf(contractId: string, generation: number): RecordStore<ItemFacts>;
  tagsOf(contractId: string): RecordStore<TaggedItem>;
}

export interface SyncStates {
  get(contractId: string): Promise<SyncState | undefined>;
  set(state: SyncState): Promise<void>;
}

export interface Sites {
  get(contractId: string): Promise<SiteMetadata | undefined>;
  set(contractId: string, site: SiteMetadata): Promise<void>;
}

/** A snapshot and the milliseconds since it was stored. */
export interface AgedSnapshot {
  readonly snapshot: Snapshot;
  readonly ageMs: number;
}

export interface Snapshots {
  /** In one storage read. */
  get(contractId: string): Promise<AgedSnapshot | undefined>;
  detail(contractId: string): Promise<FlowDetail | undefined>;
  /** What stands behind one number of the snapshot, in a few storage reads however many numbers there are. */
  trace(contractId: string, traceId: string): Promise<Trace | undefined>;
  /** The snapshot last: one that is shown has its lists and traces. */
  set(snapshot: Snapshot, behind: { readonly detail: FlowDetail; readonly traces: readonly Trace[] }): Promise<void>;
}

/** What a person chose for an item, or (with null) took back. */
export interface Choice {
  readonly at: EpochMs;
  readonly accountId: string;
  readonly streamId: string | null;
  readonly reason: string | null;
}

/**
 * Choices that people made and that no job has put into the tag log yet. Each has a number, counted from 1 for each
 * item, so that two people at once never overwrite one another (docs/decisions/choices-are-numbered.md).
 */
export interface Choices {
  /** Those with a number over `count`, in order. */
  after(item: { readonly contractId: string; readonly itemId: string }, count: number): Promise<readonly Choice[]>;
  /** Keeps a choice under the first free number over `count`. */
  append(item: { readonly contractId: string; readonly itemId: string }, choice: Choice, count: number): Promise<void>;
  /** The highest number of each item that has choices; one made a moment ago may be missing, old ones expire. */
  latest(contractId: string): Promise<ReadonlyMap<string, number>>;
}

/** Marks that a computation is on its way, so that a hundred events cause one. */
export interface ScoreMarks {
  isSet(contractId: string): Promise<boolean>;
  set(contractId: string): Promise<void>;
  clear(contractId: string): Promise<void>;
}

/** Which contracts a board matters to, because events of sprints name a board only. */
export interface BoardIndex {
  contractsOf(boardId: string): Promise<readonly string[]>;
  add(boardIds: readonly string[], contractId: string): Promise<void>;
}
