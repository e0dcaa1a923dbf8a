import type { CategoryOrUntagged } from '../ledger/operating-contract';
import type { DayNumber, EpochMs, Span } from '../time/instant';
import type { StatusCategory } from '../timeline/site-metadata';
import type { Absence } from './measured';

/** The long lists behind the flow figures, kept apart so that the gadget's read stays small. */
export interface FlowDetail {
  readonly asOf: EpochMs;
  readonly points: readonly FlowPoint[];
  readonly weeks: readonly { readonly monday: DayNumber; readonly done: SplitCounts }[];
  readonly wip: readonly WipItem[];
  /** Statuses in the order of the flow, with the ages at which finished items left them. */
  readonly paces: readonly StatusPace[];
  readonly cumulative: CumulativeFlow;
  readonly forecast: Forecast;
  /** Sprints that were completed in the window or run now, newest first. */
  readonly sprints: readonly SprintReport[];
  /** Calendar months in the contract's zone, oldest first. */
  readonly escaped: readonly EscapedMonth[];
  readonly quality: readonly QualityFinding[];
}

export type SplitCounts = Readonly<Record<CategoryOrUntagged, number>>;

/** One finished item of the scatterplot. */
export interface FlowPoint {
  readonly itemId: string;
  readonly doneDay: DayNumber;
  readonly cycleTimeDays: number;
  readonly category: CategoryOrUntagged;
}

export interface WipItem {
  readonly itemId: string;
  readonly statusId: string;
  readonly typeId: string;
  readonly category: CategoryOrUntagged;
  readonly ageDays: number;
  /** Older than this percentile of finished items of its type: 85, 50 or null (younger than half of them). */
  readonly olderThan: 85 | 50 | null;
}

/**
 * Nearest-rank percentiles of the age, in inclusive days since started, at which finished items of the window left a
 * status for the last time; null where fewer than one item did.
 */
export interface StatusPace {
  readonly statusId: string;
  readonly name: string;
  readonly n: number;
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
}

/** METRICS `cumulative-flow`: how many items stood in each status at the end of each day. */
export interface CumulativeFlow {
  readonly firstDay: DayNumber;
  /** In the order of the flow, to do first. `counts` has one number for each day. */
  readonly statuses: readonly {
    readonly statusId: string;
    readonly name: string;
    readonly category: StatusCategory | null;
    readonly counts: readonly number[];
  }[];
}

/** What came true in at least 50, 85 and 95 % of the trials. */
export interface Chances<T> {
  readonly p50: T;
  readonly p85: T;
  readonly p95: T;
}

/** METRICS `forecast`: Monte Carlo on the daily throughput of the last 84 days. */
export type Forecast =
  | { readonly kind: 'absent'; readonly absence: Absence }
  | {
      readonly kind: 'value';
      readonly trials: number;
      readonly seed: number;
      /** Days of history and items finished in them. */
      readonly historyDays: number;
      readonly finished: number;
      /** Items of the contract that are neither done nor abandoned. */
      readonly open: number;
      /** The day by which so many items are done; null where a trial did not get there in ten years. */
      readonly whenDone: readonly { readonly items: number; readonly by: Chances<DayNumber | null> }[];
      /** How many items are done by the end of a day. */
      readonly howMany: readonly { readonly day: DayNumber; readonly items: Chances<number> }[];
    };

/** Amounts of a sprint in one unit. */
export interface SprintAmounts {
  /** In the sprint at its start and grace period, and not already done. */
  readonly committed: number;
  /** Committed, and done by the sprint's completion (by as-of while it runs). */
  readonly kept: number;
  /** kept / committed (METRICS `commitment-reliability`); null when nothing was committed. */
  readonly reliability: number | null;
  /** The parts of scope drift (METRICS `scope-drift`). `reestimated` is the sum of absolute changes, 0 in items. */
  readonly added: number;
  readonly removed: number;
  readonly reestimated: number;
  /** What was in the sprint at its end, done or not. */
  readonly final: number;
  /** (added + removed + reestimated) / committed; null when nothing was committed. */
  readonly gross: number | null;
  /** (final - committed) / committed; null when nothing was committed. */
  readonly net: number | null;
}

export interface SprintReport {
  readonly id: string;
  readonly name: string;
  readonly boardId: string;
  readonly boardName: string;
  readonly span: Span;
  readonly over: boolean;
  readonly items: SprintAmounts;
  readonly points: SprintAmounts;
  /** Committed items without an estimate: they count in items and not in points. */
  readonly withoutEstimate: number;
  /** Reliability over 95 %, by items. */
  readonly underCommitted: boolean;
}

/** METRICS `escaped-defect-rate` by month of the bug's creation. */
export interface EscapedMonth {
  /** Such as `2026-04`. */
  readonly id: string;
  readonly name: string;
  readonly bugs: number;
  readonly escaped: number;
  readonly unclassified: number;
}

/** METRICS "Data quality". */
export type QualityFindingId =
  | 'done-before-started'
  | 'never-started'
  | 'time-travel'
  | 'moved-backwards'
  | 'done-with-open-sub-tasks'
  | 'in-progress-without-assignee'
  | 'untagged-in-progress'
  | 'estimate-missing'
  | 'estimate-invalid'
  | 'sprint-without-dates'
  | 'unknown-sprint'
  | 'unknown-status'
  | 'resolved-but-not-done'
  | 'history-incomplete'
  | 'moved-between-projects'
  | 'low-coverage'
  | 'changed-in-bulk';

/** One thing that makes numbers less trustworthy, with the items it was found on (its trace is `quality:<id>`). */
export interface QualityFinding {
  readonly id: QualityFindingId;
  readonly name: string;
  /** What it does to the numbers and what to do about it, in one sentence. */
  readonly meaning: string;
  /** Items (or sprints) concerned, and those that could have been. */
  readonly count: number;
  readonly of: number;
}
