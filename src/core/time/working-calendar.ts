import type { WorkingCalendar } from '../ledger/operating-contract';
import { isoMonday } from './calendar';
import type { DayNumber, EpochMs, TimeZone } from './instant';
import { DAY_MS, zonedDay } from './zone';

/** Whether people work on a day: one of the calendar's weekdays, and no holiday. */
export function isWorkingDay(day: DayNumber, calendar: WorkingCalendar): boolean {
  const { works, holidaySet } = countedOf(calendar);
  return works[day - isoMonday(day)] === true && !holidaySet.has(day);
}

/**
 * Working days from one instant to another, both ends counted: the second figure beside `inclusiveDays`, and never more
 * than it. What began and ended on a day off took 0 working days (docs/decisions/working-days.md); so does a span that
 * ends before it begins.
 */
export function workingDays(
  from: EpochMs,
  to: EpochMs,
  { zone, calendar }: { readonly zone: TimeZone; readonly calendar: WorkingCalendar },
): number {
  const counted = countedOf(calendar);
  return Math.max(0, workedUntil(zonedDay(to, zone) + 1, counted) - workedUntil(zonedDay(from, zone), counted));
}

/** A calendar made ready to count long spans without a step for each day. */
interface CountedCalendar {
  /** For Monday to Sunday. */
  readonly works: readonly boolean[];
  /** How many of the first 0 to 7 days of a week are worked, holidays aside. */
  readonly workedOf: readonly number[];
  /** The holidays that fall on working weekdays, in order, each once. */
  readonly holidays: readonly DayNumber[];
  readonly holidaySet: ReadonlySet<DayNumber>;
}

/** Metrics ask about one calendar for every item: it is parsed once for as long as somebody holds it. */
const known = new WeakMap<WorkingCalendar, CountedCalendar>();

function countedOf(calendar: WorkingCalendar): CountedCalendar {
  const found = known.get(calendar);
  if (found !== undefined) return found;
  const counted = countedCalendar(calendar);
  known.set(calendar, counted);
  return counted;
}

function countedCalendar({ weekdays, holidays }: WorkingCalendar): CountedCalendar {
  const works = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdays.includes(weekday));
  const workedOf = [0];
  for (const [i, isWorked] of works.entries()) workedOf.push((workedOf[i] ?? 0) + Number(isWorked));
  const holidaySet = new Set(
    holidays.map((iso) => Date.parse(iso) / DAY_MS).filter((day) => works[day - isoMonday(day)] === true),
  );
  return { works, workedOf, holidays: [...holidaySet].sort((a, b) => a - b), holidaySet };
}

/** Working days before a day, counted from a fixed Monday on: only differences of two such counts mean something. */
function workedUntil(day: DayNumber, { workedOf, holidays }: CountedCalendar): number {
  const monday = isoMonday(day);
  const wholeWeeks = (monday - isoMonday(0)) / 7;
  return wholeWeeks * (workedOf[7] ?? 0) + (workedOf[day - monday] ?? 0) - countBefore(day, holidays);
}

/** How many of the sorted days lie before a day. */
function countBefore(day: DayNumber, sorted: readonly DayNumber[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
