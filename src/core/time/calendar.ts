import type { DayNumber, EpochMs, Span, TimeZone } from './instant';
import { DAY_MS, startOfDay, zonedDay } from './zone';

/**
 * Calendar days from one instant to another, both ends counted: start and end on the same day is 1 day
 * (METRICS "Rules for every metric", Days).
 */
export function inclusiveDays(from: EpochMs, to: EpochMs, zone: TimeZone): number {
  return zonedDay(to, zone) - zonedDay(from, zone) + 1;
}

/** The Monday of the ISO week that a day belongs to. */
export function isoMonday(day: DayNumber): DayNumber {
  // Day 0 was a Thursday, so day -3 was a Monday.
  return day - modulo(day + 3, 7);
}

/** The span of the whole days from `first` to `last`, both included. */
export function spanOfDays(first: DayNumber, last: DayNumber, zone: TimeZone): Span {
  return { from: startOfDay(first, zone), to: startOfDay(last + 1, zone) };
}

/** A calendar month or quarter: `index` counts them from January 1970 on. */
export interface CalendarPeriod {
  readonly kind: 'month' | 'quarter';
  readonly index: number;
}

/** The month or quarter that a day belongs to. */
export function calendarPeriodOf(kind: CalendarPeriod['kind'], day: DayNumber): CalendarPeriod {
  const date = new Date(day * DAY_MS);
  const months = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  return { kind, index: Math.floor(months / monthsIn(kind)) };
}

/** From the first instant of the month or quarter in the zone to the first instant of the next. */
export function calendarSpan({ kind, index }: CalendarPeriod, zone: TimeZone): Span {
  const first = firstDayOfMonth(index * monthsIn(kind));
  const next = firstDayOfMonth((index + 1) * monthsIn(kind));
  return { from: startOfDay(first, zone), to: startOfDay(next, zone) };
}

/** Such as `2015-04` or `2015-Q2`. */
export function calendarId({ kind, index }: CalendarPeriod): string {
  const { year, place } = yearAndPlace({ kind, index });
  return kind === 'month' ? `${year}-${String(place).padStart(2, '0')}` : `${year}-Q${place}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Such as `April 2015` or `Q2 2015`. */
export function calendarName({ kind, index }: CalendarPeriod): string {
  const { year, place } = yearAndPlace({ kind, index });
  return kind === 'month' ? `${MONTHS[place - 1] ?? ''} ${year}` : `Q${place} ${year}`;
}

function yearAndPlace({ kind, index }: CalendarPeriod): { year: number; place: number } {
  const perYear = 12 / monthsIn(kind);
  return { year: 1970 + Math.floor(index / perYear), place: modulo(index, perYear) + 1 };
}

function monthsIn(kind: CalendarPeriod['kind']): number {
  return kind === 'month' ? 1 : 3;
}

function firstDayOfMonth(monthsSince1970: number): DayNumber {
  return Date.UTC(1970, monthsSince1970, 1) / DAY_MS;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
