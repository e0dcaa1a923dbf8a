import type { CapacityUnit, CategoryOrUntagged } from '../ledger/operating-contract';
import type { Span } from '../time/instant';

export type SplitStatus = 'undetermined' | 'breach' | 'over-invested' | 'drifting' | 'on-target';

/** An amount for each category, in the unit of the split: items, points, hours or person-days. */
export type SplitAmounts = Readonly<Record<CategoryOrUntagged, number>>;

/** METRICS Capacity, `split`: amounts in the unit, shares that add up to 1, and who is behind them. */
export interface Split {
  /** A plan and work in progress are counted in items where the report counts what time went into: see `planUnitOf`. */
  readonly unit: CapacityUnit;
  readonly amounts: SplitAmounts;
  readonly total: number;
  /** Null when the total is zero: no data is not zero. */
  readonly shares: SplitAmounts | null;
  /** Items counted, and items that the unit could not count because they have no estimate. */
  readonly items: number;
  readonly withoutEstimate: number;
  /** Effort-days only: working days on which an item was in progress with nobody assigned. In no share. */
  readonly unattributed: number;
  readonly status: SplitStatus | null;
}

/** A unit in which a plan can be counted. */
export type PlanUnit = 'items' | 'points';

/**
 * What a plan and work in progress are counted in (docs/decisions/what-time-units-plan-in.md): nobody knows ahead how
 * much time will be logged or how many days will be spent, so a contract in such a unit plans in items.
 */
export function planUnitOf(unit: CapacityUnit): PlanUnit {
  return unit === 'points' ? 'points' : 'items';
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
  /** What roadmap work may take of the present period; null without one, or while no capacity is known. */
  readonly budget: Budget | null;
  /** The periods that end in the present quarter, summed; null when there is none. */
  readonly quarterToDate: PeriodSplit | null;
  /** Started and not done now. */
  readonly inProgress: Split;
  /** Oldest first, at most eight, finished periods only. */
  readonly trend: readonly PeriodSplit[];
}

/** How much roadmap work a period can hold and has begun (METRICS Capacity, `budget`). */
export interface Budget {
  readonly unit: PlanUnit;
  /** What the team can do in the period, and how that is known. */
  readonly capacity: number;
  readonly basis: 'committed' | 'recent-periods';
  /** Of the capacity, what the floor of technical health leaves to the roadmap. */
  readonly roadmap: number;
  readonly spent: number;
  /** Under zero when more was started than the budget holds. */
  readonly remaining: number;
  /** More roadmap work was started than the budget holds: a breach. */
  readonly exceeded: boolean;
}

/** Everything the split view shows, in the unit that was asked for (each split says its own). */
export interface SplitReport {
  readonly unit: CapacityUnit;
  readonly teams: readonly TeamSplit[];
  /** All teams together: present periods summed; the trend is of calendar months, or quarters in a quarterly contract. */
  readonly overall: TeamSplit;
}

/** The failure mode in words (PRODUCT 3). */
export type FailureMode = 'feature-factory' | 'engineering-wishlist';
