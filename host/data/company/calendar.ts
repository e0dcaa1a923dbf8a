import type { Random } from '../random';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The company works from 07:30 to 16:30 UTC, which is its own morning and evening most of the year. */
const OPENING = 7.5 * HOUR;
const CLOSING = 16.5 * HOUR;

const HOLIDAYS = new Set([
  ...['01-01', '01-02', '05-01', '08-01'],
  // The company is closed between Christmas and New Year.
  ...['12-24', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
]);

const knownDays = new Map<number, boolean>();

/** Whether people work on the UTC day of an instant. */
export function isWorkday(at: number): boolean {
  const day = Math.floor(at / DAY);
  // Asked a million times for the same few hundred days.
  const known = knownDays.get(day) ?? isWorkdate(new Date(day * DAY));
  knownDays.set(day, known);
  return known;
}

function isWorkdate(date: Date): boolean {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(date.toISOString().slice(5, 10));
}

/** The instant itself when people are at work then, else the next opening. */
export function atWork(at: number): number {
  let midnight = Math.floor(at / DAY) * DAY;
  if (isWorkday(at) && at - midnight < CLOSING) return Math.max(at, midnight + OPENING);
  do midnight += DAY;
  while (!isWorkday(midnight));
  return midnight + OPENING;
}

/** Adds working hours, nine to a day, jumping over nights, weekends and holidays. */
export function addWork(at: number, hours: number): number {
  let now = atWork(at);
  let left = hours * HOUR;
  for (;;) {
    const closing = Math.floor(now / DAY) * DAY + CLOSING;
    if (now + left <= closing) return Math.round(now + left);
    left -= closing - now;
    now = atWork(closing);
  }
}

const ATTEMPTS = 12;

/** Some moment of working time between two instants; any moment between them when they hold hardly any. */
export function workMoment(random: Random, from: number, to: number): number {
  const latest = Math.max(from, to);
  let moment = random.between(from, latest);
  // Moving a moment to the next opening instead would make half the company work on Monday mornings.
  for (let attempt = 0; attempt < ATTEMPTS && atWork(moment) !== moment; attempt += 1) {
    moment = random.between(from, latest);
  }
  const opening = atWork(moment);
  return Math.round(opening <= latest ? opening : moment);
}

/** The latest instant at or before `at` that has this UTC weekday (0 is Sunday) and time of day. */
export function latestWeekday(at: number, weekday: number, timeOfDay: number): number {
  const midnight = Math.floor(at / DAY) * DAY;
  const back = (new Date(at).getUTCDay() - weekday + 7) % 7;
  const candidate = midnight - back * DAY + timeOfDay;
  return candidate <= at ? candidate : candidate - 7 * DAY;
}
