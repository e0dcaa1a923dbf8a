import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { SplitCounts } from '../scorecard/flow-detail';
import { mean } from '../stats/mean';
import { isoMonday } from '../time/calendar';
import type { DayNumber, EpochMs } from '../time/instant';
import { DAY_MS, startOfDay, zonedDay } from '../time/zone';
import { exclusions } from './exclusions';
import { leftOut, type Finished } from './finished-items';
import type { FlowWindow } from './flow-window';
import { NO_ITEM } from './wip';

/** What was done in one ISO week of the contract's zone. */
export interface WeekDone {
  readonly monday: DayNumber;
  readonly done: SplitCounts;
}

/** The ISO weeks that lie wholly in the window and are over at as-of, oldest first, by category when done. */
export function wholeWeeks({ items }: Finished, window: FlowWindow): WeekDone[] {
  const done = new Map(mondays(window).map((monday) => [monday, { roadmap: 0, 'technical-health': 0, untagged: 0 }]));
  for (const item of items) {
    const week = done.get(isoMonday(zonedDay(item.done, window.zone)));
    if (week !== undefined) week[item.category] += 1;
  }
  return [...done].map(([monday, counts]) => ({ monday, done: counts }));
}

/**
 * Items done and not abandoned per ISO week: the mean over the whole weeks of the window (METRICS Flow, `throughput`).
 * A week in which nothing was done counts as zero, unless the contract has no item that could be done.
 * @param countable how many items of the contract count at as-of
 */
export function throughput(finished: Finished, window: FlowWindow, countable: number): Measured<number> {
  const weeks = mondays(window);
  const counted = finished.items.filter(({ done }) => weeks.includes(isoMonday(zonedDay(done, window.zone))));
  const perWeek = mean(wholeWeeks(finished, window).map(({ done }) => total(done)));
  const partWeek = finished.items.length - counted.length;
  const provenance = {
    definitionId: 'throughput',
    unit: 'items-per-week',
    window: window.span,
    n: counted.length,
    coverage: coverageOf(counted.length, finished.items.length),
    excluded: exclusions([...leftOut(finished), ...Array<string>(partWeek).fill('done in a week that is not whole')]),
    behind: counted.map(({ id, done }) => ({ itemId: id, value: null, part: weekOf(done, window) })),
  } as const;
  if (countable === 0) return noData(NO_ITEM, provenance);
  return perWeek === undefined
    ? noData('the window holds no whole ISO week', provenance)
    : measured(perWeek, provenance);
}

function mondays(window: FlowWindow): DayNumber[] {
  const found: DayNumber[] = [];
  for (let monday = isoMonday(window.firstDay + 6); isOver(monday, window); monday += 7) found.push(monday);
  return found;
}

function isOver(monday: DayNumber, { asOf, zone }: FlowWindow): boolean {
  return startOfDay(monday + 7, zone) <= asOf;
}

/** Such as `week of 2026-03-02`, by its Monday. */
function weekOf(done: EpochMs, { zone }: FlowWindow): string {
  return `week of ${new Date(isoMonday(zonedDay(done, zone)) * DAY_MS).toISOString().slice(0, 10)}`;
}

function total(counts: SplitCounts): number {
  return counts.roadmap + counts['technical-health'] + counts.untagged;
}
