import { ascending } from '../stats/ascending';
import { percentile } from '../stats/percentile';
import type { DayNumber } from '../time/instant';
import { DAY_MS, zonedDay } from '../time/zone';
import type { TrackedItem } from '../timeline/portfolio';
import { concern, type Finder, type QualityFacts } from './quality-facts';

/** Fewer items on a day are a team's own work, however quiet the other days are. */
const AT_LEAST = 20;

/** A day is in bulk when it has this many times the items of a median day of the window. */
const TIMES_THE_MEDIAN = 5;

/**
 * Changed their status on a day of the window on which far more items did than usual: people rarely finish that much at
 * once, administrators do (docs/decisions/what-is-changed-in-bulk.md).
 */
export const changedInBulk: Finder = (facts) => {
  const moved = facts.counted.flatMap((item) => {
    const days = daysOfChange(item, facts);
    return days.length === 0 ? [] : [{ item, days }];
  });
  const perDay = new Map<DayNumber, number>();
  for (const day of moved.flatMap(({ days }) => days)) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const limit = Math.max(AT_LEAST, TIMES_THE_MEDIAN * medianDay(perDay, facts));
  return {
    concerned: moved.flatMap(({ item, days }) => {
      const inBulk = days.filter((day) => (perDay.get(day) ?? 0) >= limit);
      return inBulk.length === 0 ? [] : [concern(item, inBulk.map(isoDay).join(', '))];
    }),
    of: moved.length,
  };
};

/** The days of the window on which the item changed its status, each once; its creation is no change. */
function daysOfChange({ facts }: TrackedItem, { window }: QualityFacts): DayNumber[] {
  const { span, asOf, zone } = window;
  const days = new Set<DayNumber>();
  for (let i = facts.status.length - 1; i > 0; i--) {
    const at = facts.status[i]?.at ?? 0;
    if (at < span.from) break;
    if (at <= asOf) days.add(zonedDay(at, zone));
  }
  return [...days].reverse();
}

/** Days without any change count too, so that one import into a quiet project stands out. */
function medianDay(perDay: ReadonlyMap<DayNumber, number>, { window }: QualityFacts): number {
  const counts = Array.from({ length: window.days }, (_, i) => perDay.get(window.firstDay + i) ?? 0);
  return percentile(ascending(counts), 50) ?? 0;
}

function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
