import { coverageOf, measured, noData, onlyCounted, type Measured } from '../scorecard/measured';
import type { DayNumber, EpochMs } from '../time/instant';
import { zonedDay } from '../time/zone';
import type { Portfolio } from '../timeline/portfolio';
import { exclusions } from './exclusions';
import { finishedItems, leftOut } from './finished-items';
import { flowWindow } from './flow-window';

/** Days of history that a forecast draws from (METRICS Flow, `forecast`). */
const HISTORY_DAYS = 84;

/** With fewer finished items a forecast would only repeat their accidents. */
const NEEDED = 10;

/**
 * How many items were done on each of the last 84 whole days, oldest first: what a forecast draws from. Today is not
 * over, and on days before the first work item was created nothing could be done; both are left out.
 */
export function dailyThroughput(portfolio: Portfolio, asOf: EpochMs): Measured<readonly number[]> {
  const { timeZone } = portfolio.contract;
  const window = flowWindow(HISTORY_DAYS + 1, asOf, timeZone);
  const today = window.lastDay;
  const finished = finishedItems(portfolio, window);
  const days = finished.items.map(({ id, done }) => ({ id, day: zonedDay(done, timeZone) }));
  const counted = days.filter(({ day }) => day < today);
  const doneToday = Array<string>(days.length - counted.length).fill('done today, which is not over');
  const provenance = {
    definitionId: 'forecast',
    unit: 'items',
    window: window.span,
    n: counted.length,
    coverage: coverageOf(counted.length, days.length),
    excluded: exclusions([...leftOut(finished), ...doneToday]),
    behind: onlyCounted(counted.map(({ id }) => id)),
  } as const;
  if (counted.length < NEEDED) {
    const missing = `a forecast needs ${NEEDED} items done in the last ${HISTORY_DAYS} days before today, and there are ${counted.length}`;
    return noData(missing, provenance);
  }
  const first = Math.max(window.firstDay, firstDayOf(portfolio, asOf));
  const perDay = Array<number>(today - first).fill(0);
  for (const { day } of counted) perDay[day - first] = (perDay[day - first] ?? 0) + 1;
  return measured(perDay, provenance);
}

/** The day on which the first item was created, whatever its kind: then work could be done. */
function firstDayOf({ items, contract }: Portfolio, asOf: EpochMs): DayNumber {
  const first = items.reduce((earliest, { facts }) => Math.min(earliest, facts.created), asOf);
  return zonedDay(first, contract.timeZone);
}
