import type { CapacityUnit, CategoryOrUntagged } from '../ledger/operating-contract';
import type { Span } from '../time/instant';

export type SplitStatus = 'undetermined' | 'breach' | 'over-invested' | 'drifting' | 'on-target';

/** An amount for each category, in items or points. */
export type SplitAmounts = Readonly<Record<CategoryOrUntagged, number>>;

/** METRICS Capacity, `split`: amounts in the unit, shares that add up to 1, and who is behind them. */
export interface Split {
  readonly amounts: SplitAmounts;
  readonly total: number;
  /** Null when the total is zero: no data is not zero. */
  readonly shares: SplitAmounts | null;
  /** Items counted, and items that the unit could not count because they have no estimate. */
  readonly items: number;
  readonly withoutEstimate: number;
  readonly status: SplitStatus | null;
}

export interface Period {
  readonly id: string;
  readonly kind: 'sprint' | 'month' | 'quarter';
  readonly name: string;
  readonly span: Span;
  /** False while the period still runs at as-of. */
  readonly over: boolean;
}

/** The split of one period: as committed at its start, and as done in it. */
export interface PeriodSplit {
  readonly period: Period;
  readonly planned: Split;
  readonly actual: Split;
}

/** One team (a board, or all projects when the contract's period is a calendar one). */
export interface TeamSplit {
  readonly id: string;
  readonly name: string;
  readonly current: PeriodSplit | null;
  /** Started and not done now. */
  readonly inProgress: Split;
  /** Oldest first, at most eight, finished periods only. */
  readonly trend: readonly PeriodSplit[];
}

/** Everything the split view shows, in one unit. */
export interface SplitReport {
  readonly unit: CapacityUnit;
  readonly teams: readonly TeamSplit[];
  /** All teams together: present periods summed; the trend is of calendar months, or quarters in a quarterly contract. */
  readonly overall: TeamSplit;
}

/** The failure mode in words (PRODUCT 3). */
export type FailureMode = 'feature-factory' | 'engineering-wishlist';
