import type { EpochMs } from '../time/instant';
import { isInProgress } from '../timeline/category-runs';
import { valueAt } from '../timeline/field-history';
import { mayBecomeDone, mayBeInProgress } from '../timeline/milestones';
import { standing, taggedAt, type Portfolio, type TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import type { Accrued } from './accrued';
import { pointsAt } from './points';
import type { WeighedItem } from './split-of';
import type { Period } from './split';
import { lastInstantOf } from './period';

/** The items behind a period's split, before they are counted in a unit. */
export interface PeriodItems {
  readonly period: Period;
  readonly planned: readonly WeighedItem[];
  /** Done in the period. */
  readonly actual: readonly WeighedItem[];
  /** The time that went into the period; null where the contract counts items. */
  readonly accrued: Accrued | null;
}

/** Which items are asked about, such as those of one team. */
export type Belongs = (item: TrackedItem, at: EpochMs) => boolean;

/**
 * Committed at a sprint's start: in the sprint then, and not already done (METRICS `planned-split`). Category and points
 * are those at the start; what was added, removed or tagged later is not part of the plan.
 */
export function committedToSprint(portfolio: Portfolio, sprintId: string, start: EpochMs): WeighedItem[] {
  return (portfolio.bySprint.get(sprintId) ?? [])
    .filter(({ facts }) => valueAt(facts.sprints, start).includes(sprintId))
    .filter((item) => isCounted(item, start, portfolio) && standing(item, start, portfolio).done === null)
    .map((item) => weigh(item, start, portfolio));
}

/** Started and not done at an instant (METRICS `wip-split`): also the plan of a period that has no sprint. */
export function inProgressAt(portfolio: Portfolio, at: EpochMs, belongs: Belongs): WeighedItem[] {
  return portfolio.items
    .filter(({ milestones }) => mayBeInProgress(milestones, at))
    .filter((item) => isInProgress(standing(item, at, portfolio)))
    .filter((item) => isCounted(item, at, portfolio) && belongs(item, at))
    .map((item) => weigh(item, at, portfolio));
}

/**
 * Done in the period and not abandoned, as it stood at the period's end (METRICS `actual-split`,
 * docs/decisions/what-the-actual-split-counts.md). Category and points are those at the instant an item was done.
 * @param isItsOwn whether what was done at that instant counts in this period
 */
export function doneIn(
  portfolio: Portfolio,
  { period, asOf }: { period: Period; asOf: EpochMs },
  isItsOwn: Belongs,
): WeighedItem[] {
  const end = lastInstantOf(period, asOf);
  const weighed: WeighedItem[] = [];
  for (const item of portfolio.items) {
    if (!mayBecomeDone(item.milestones, period.span.from, end)) continue;
    const { done } = standing(item, end, portfolio);
    if (done === null || done < period.span.from) continue;
    if (outOfScopeAt(item.facts, done, portfolio.scope) !== null || !isItsOwn(item, done)) continue;
    if (portfolio.meansAbandoned(valueAt(item.facts.resolution, end))) continue;
    weighed.push(weigh(item, done, portfolio));
  }
  return weighed;
}

/** Items that existed at an instant and counted then, by the type and project they had. */
export function countedItems(portfolio: Portfolio, at: EpochMs): readonly TrackedItem[] {
  return portfolio.items.filter((item) => isCounted(item, at, portfolio));
}

export function isCounted({ facts }: TrackedItem, at: EpochMs, { scope }: Portfolio): boolean {
  return facts.created <= at && outOfScopeAt(facts, at, scope) === null;
}

export function weigh(item: TrackedItem, at: EpochMs, portfolio: Portfolio): WeighedItem {
  return { itemId: item.facts.id, category: taggedAt(item, at), points: pointsAt(item, at, portfolio) };
}
