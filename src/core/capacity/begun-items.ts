import type { EpochMs, Span } from '../time/instant';
import type { CategoryRun } from '../timeline/category-runs';
import { valueAt } from '../timeline/field-history';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import { lastInstantOf } from './period';
import { isCounted, weigh, type Belongs } from './period-items';
import type { Period } from './split';
import type { WeighedItem } from './split-of';

/** How work on an item came into a period. */
export type Beginning = 'carried over' | 'begun' | 'done without being started';

/** An item that takes from a period's budget, with the category and points of the instant at which it did. */
export interface BegunItem extends WeighedItem {
  readonly at: EpochMs;
  readonly beginning: Beginning;
}

/**
 * The items on which work was begun in a period, each once (METRICS Capacity, `budget`): at the period's start if it
 * was carried over, else when it was first started or reopened in it. What was done without being started took
 * capacity too, when it was done, unless it was abandoned (docs/decisions/what-a-budget-is-spent-on.md).
 */
export function begunIn(
  portfolio: Portfolio,
  { period, asOf }: { period: Period; asOf: EpochMs },
  belongs: Belongs,
): BegunItem[] {
  const known = { from: period.span.from, to: lastInstantOf(period, asOf) };
  return portfolio.items.flatMap((item): BegunItem | [] => {
    const { firstStarted, firstDone, settled } = item.milestones;
    if (settled < known.from || Math.min(firstStarted, firstDone) > known.to) return [];
    const begun = beginningIn(item.runs, known);
    if (begun === null || !isCounted(item, begun.at, portfolio) || !belongs(item, begun.at)) return [];
    if (begun.beginning === 'done without being started' && isAbandoned(item, known.to, portfolio)) return [];
    return { ...weigh(item, begun.at, portfolio), ...begun };
  });
}

/** When an item first was in progress within the time, or done without ever having been; null if neither. */
function beginningIn(runs: readonly CategoryRun[], { from, to }: Span): Pick<BegunItem, 'at' | 'beginning'> | null {
  let isStarted = false;
  for (const run of runs) {
    if (run.from > to) break;
    isStarted ||= run.category === 'in-progress';
    if (run.to <= from) continue;
    if (run.category !== 'done') {
      if (isStarted)
        return run.from <= from ? { at: from, beginning: 'carried over' } : { at: run.from, beginning: 'begun' };
    } else if (!isStarted && run.from > from) {
      return { at: run.from, beginning: 'done without being started' };
    }
  }
  return null;
}

function isAbandoned({ facts }: TrackedItem, at: EpochMs, { meansAbandoned }: Portfolio): boolean {
  return meansAbandoned(valueAt(facts.resolution, at));
}
