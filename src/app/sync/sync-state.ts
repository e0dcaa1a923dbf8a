import type { SyncProgress } from '../../contract/sync-progress';
import type { EpochMs } from '../../core/time/instant';
import type { RunStart } from '../jobs/job';
import type { SiteFields } from '../ports/jira-as-app';

/** A property write that Jira has accepted and not finished: the items, by the value (as `mirrorOf` words it). */
export interface MirrorTask {
  readonly taskId: string;
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** What is done next in a run, and from where. */
export type Cursor =
  | { readonly phase: 'preparing' }
  | { readonly phase: 'sprints'; readonly nextBoard: number }
  | { readonly phase: 'reading'; readonly token: string | null }
  | { readonly phase: 'ancestors'; readonly unreachable: readonly string[] }
  | { readonly phase: 'tagging'; readonly after: string | null }
  | { readonly phase: 'computing' }
  | { readonly phase: 'mirroring'; readonly after: string | null; readonly tasks: readonly MirrorTask[] }
  | { readonly phase: 'finished' };

/** The checkpoint of a contract's synchronisation: everything a step needs to go on after a kill. */
export interface SyncState {
  readonly contractId: string;
  /** Counts the runs; a step of an older run does nothing. */
  readonly run: number;
  /** Where the run began. */
  readonly from: RunStart;
  /** The number of the step that is due; a repeated step does nothing. */
  readonly step: number;
  readonly cursor: Cursor;
  /** The generation of facts that everybody reads; null until the first one is complete. */
  readonly live: number | null;
  /** The generation that a run is reading from Jira. */
  readonly building: number | null;
  readonly fields: SiteFields;
  /** A generation that nobody reads any more and that is still to be removed. */
  readonly retired: number | null;
  /** Items that were closed and last changed before this instant are not kept. */
  readonly selectedFrom: EpochMs;
  /** When Jira was last compared with what is kept. */
  readonly comparedAt: EpochMs;
  /** Points of Jira's hourly budget that the run has used, about. */
  readonly points: number;
  /** Items whose property the app was not allowed to write, in this run. */
  readonly refusedMirrors: number;
  readonly progress: SyncProgress;
}
