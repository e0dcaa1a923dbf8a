import type { DayNumber, EpochMs } from '../../core/time/instant';
import { required, schemaOf } from './checked-values';

/**
 * Jira's instants: `2014-12-09T11:39:16.000-0500` in items, ISO 8601 in sprints, epoch milliseconds in bulk changelogs;
 * null for anything else.
 */
export function instantIn(value: unknown): EpochMs | null {
  if (typeof value === 'string') return parseInstant(value);
  return Number.isInteger(value) ? Number(value) : null;
}

/** The same where a schema is wanted. */
export const instantSchema = schemaOf((raw) => required(instantIn(raw), '', 'an instant with its offset'));

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The instant that a text of Jira names: date, time to the second, an optional fraction (of which milliseconds count),
 * and an offset with or without its colon; null if it names none. Read by hand, because a history holds thousands, and
 * a pattern and `Date.parse` take ten times as long.
 */
export function parseInstant(text: string): EpochMs | null {
  const day = dayAtStart(text);
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return null;
  const hour = number(text, 11, 2);
  const minute = number(text, 14, 2);
  const second = number(text, 17, 2);
  if (Number.isNaN(day) || !(hour < 24 && minute < 60 && second < 60)) return null;
  const zone = endOfFraction(text, 19);
  const offset = offsetAt(text, zone);
  if (Number.isNaN(offset)) return null;
  return day * DAY + hour * HOUR + minute * MINUTE + second * SECOND + milliseconds(text, 20, zone) - offset;
}

/** The day that a text such as `2014-12-09` names; null if there is no such day. */
export function parseDay(text: string): DayNumber | null {
  const day = text.length === 10 ? dayAtStart(text) : Number.NaN;
  return Number.isNaN(day) ? null : day;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of the months before, in a year that is no leap year. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from the beginning of year 0 to 1970. */
const EPOCH_DAY = 719_528;

/** `NaN` if the text does not begin with a day of the calendar. */
function dayAtStart(text: string): DayNumber {
  const year = number(text, 0, 4);
  const month = number(text, 5, 2);
  const day = number(text, 8, 2);
  if (text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = (DAYS_IN_MONTH[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (!(day >= 1 && day <= last)) return Number.NaN;
  // Leap days of the years before, year 0 being one of them.
  const leapDays = Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
  const monthDays = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0);
  return year * 365 + leapDays + monthDays + day - 1 - EPOCH_DAY;
}

/** Where the fraction of a second ends that may begin here. */
function endOfFraction(text: string, from: number): number {
  if (text[from] !== '.') return from;
  let end = from + 1;
  while (digit(text, end) >= 0) end += 1;
  return end;
}

function milliseconds(text: string, from: number, end: number): number {
  if (end <= from) return 0;
  const count = Math.min(3, end - from);
  return number(text, from, count) * (count === 3 ? 1 : count === 2 ? 10 : 100);
}

/** Milliseconds ahead of UTC by the offset that ends the text: `Z`, `-0500` or `-05:00`; `NaN` for anything else. */
function offsetAt(text: string, from: number): number {
  const sign = text[from];
  if (sign === 'Z') return text.length === from + 1 ? 0 : Number.NaN;
  const minutesAt = text[from + 3] === ':' ? from + 4 : from + 3;
  if ((sign !== '+' && sign !== '-') || text.length !== minutesAt + 2) return Number.NaN;
  const hours = number(text, from + 1, 2);
  const minutes = number(text, minutesAt, 2);
  const ahead = hours < 24 && minutes < 60 ? hours * HOUR + minutes * MINUTE : Number.NaN;
  return sign === '-' ? -ahead : ahead;
}

/** The number that so many digits make; `NaN` where one of them is none. */
function number(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i += 1) {
    const next = digit(text, i);
    if (next < 0) return Number.NaN;
    value = value * 10 + next;
  }
  return value;
}

/** -1 for anything but a digit. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : -1;
}
