import type { DayNumber, EpochMs, TimeZone } from '../../../src/core/time/instant';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Date and time in the contract's zone, named, because the reader may sit in another: `21 Nov 2026, 09:41 (UTC)`. */
export function formatInstant(locale: string, instant: EpochMs, timeZone: TimeZone): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return `${format.format(instant)} (${timeZone.replaceAll('_', ' ')})`;
}

/** The calendar date of an instant in a zone; without one, in the reader's. */
export function formatDate(locale: string, instant: EpochMs, timeZone?: TimeZone): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(instant);
}

/** A calendar day is the same day everywhere, so it is written as UTC. */
export function formatDay(locale: string, day: DayNumber): string {
  return formatDate(locale, day * DAY_MS, 'UTC');
}

/** A calendar day on an axis, without the year. */
export function formatShortDay(locale: string, day: DayNumber): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(day * DAY_MS);
}

/** A calendar month such as `2026-04` on an axis, without the year. */
export function formatShortMonth(locale: string, month: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}

/** Elapsed time in its largest whole unit: `3 hours`, `2 days`. */
export function formatElapsed(locale: string, milliseconds: number): string {
  const hours = Math.max(0, Math.floor(milliseconds / HOUR_MS));
  const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? unit : `${unit}s`}`;
}
