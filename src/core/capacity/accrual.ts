import type { EpochMs } from '../time/instant';
import type { TrackedItem } from '../timeline/portfolio';

/** Time that went into an item: hours logged on it, or a part of somebody's day. */
export interface Accrual {
  /** A standard item: what went into a sub-task is credited to its parent (METRICS "Items"). */
  readonly item: TrackedItem;
  /** The instant that decides in which period, team and category it counts. */
  readonly at: EpochMs;
  /** In hours, or in person-days. */
  readonly amount: number;
  /** False for days on which nobody was assigned: they are counted beside the split. */
  readonly isAttributed: boolean;
}

/** From when on accruals are asked for, and until when anything is known. */
export interface AccrualRange {
  readonly from: EpochMs;
  readonly asOf: EpochMs;
}
