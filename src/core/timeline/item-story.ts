import type { CategoryOrUntagged } from '../ledger/operating-contract';
import type { TagSource } from '../classify/tag';
import type { EpochMs } from '../time/instant';
import type { HistoryDefect } from './item-facts';
import type { StatusCategory } from './site-metadata';

/** A stretch of time in which something held; it ends at as-of at the latest. */
export interface Stretch<T> {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly value: T;
}

/** Everything that decided the numbers of one item, as of an instant: what a doubt is settled with. */
export interface ItemStory {
  readonly itemId: string;
  readonly key: string;
  readonly asOf: EpochMs;
  readonly created: EpochMs;
  /** The exact instants that every metric uses (METRICS "Timeline of an item"). */
  readonly started: EpochMs | null;
  readonly done: EpochMs | null;
  /** Started to done in inclusive calendar days; null unless both are known. */
  readonly cycleTimeDays: number | null;
  /** The same in days of the working calendar. */
  readonly cycleTimeWorkingDays: number | null;
  /** Started to done in seconds that passed. */
  readonly elapsedSeconds: number | null;
  /** Created to done in inclusive calendar days. */
  readonly leadTimeDays: number | null;
  /** Started to as-of in inclusive calendar days, for an item in progress. */
  readonly ageDays: number | null;
  /** In progress between started and done (as-of while not done). */
  readonly activeSeconds: number | null;
  /** Flagged, and in a waiting status, in the same time. They do not stop the clock. */
  readonly flaggedSeconds: number | null;
  readonly waitingSeconds: number | null;
  readonly statuses: readonly Stretch<{
    readonly statusId: string;
    readonly name: string;
    readonly category: StatusCategory | null;
  }>[];
  readonly flags: readonly Stretch<true>[];
  readonly sprints: readonly Stretch<{ readonly sprintId: string; readonly name: string }>[];
  readonly tags: readonly Stretch<{ readonly category: CategoryOrUntagged; readonly source: TagSource | null }>[];
  readonly reopened: readonly EpochMs[];
  readonly returned: readonly EpochMs[];
  /** Why it counts in no metric of finished work or work in progress, in words; null if it counts. */
  readonly excluded: string | null;
  readonly defects: readonly HistoryDefect[];
}
