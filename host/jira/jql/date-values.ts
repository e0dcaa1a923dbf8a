import { instantOf, partsAt, type ZonedParts } from './zoned-time';

export type CalendarUnit = 'y' | 'M' | 'w' | 'd' | 'h' | 'm';

const ABSOLUTE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([+-])?((?:\d+[wdhm]\s*)+)$/;
const EPOCH_MILLISECONDS = /^-?\d+$/;
const MINUTES = { w: 10_080, d: 1_440, h: 60, m: 1 } as const;

/**
 * The instant of a date literal in a query: `yyyy-MM-dd`, `yyyy/MM/dd`, each with an optional `HH:mm`, a
 * period counted from now such as `-14d` or `4w 2d`, or epoch milliseconds. Null when it is none of these.
 */
export function instantOfLiteral(text: string, now: number, timeZone: string): number | null {
  const literal = text.trim();
  const absolute = ABSOLUTE.exec(literal);
  if (absolute !== null) return absoluteInstant(absolute, timeZone);
  const period = PERIOD.exec(literal);
  if (period !== null) {
    const minutes = minutesOf(period[2] ?? '');
    return now + (period[1] === '-' ? -minutes : minutes) * 60_000;
  }
  return EPOCH_MILLISECONDS.test(literal) ? Number(literal) : null;
}

function absoluteInstant(match: RegExpExecArray, timeZone: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = [1, 3, 4, 5, 6].map((group) =>
    Number(match[group] ?? 0),
  );
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth && hour < 24 && minute < 60;
  return valid ? instantOf({ year, month, day, hour, minute, second: 0 }, timeZone) : null;
}

function minutesOf(periods: string): number {
  let minutes = 0;
  for (const [, amount, unit] of periods.matchAll(/(\d+)([wdhm])/g)) {
    minutes += Number(amount) * MINUTES[unit as keyof typeof MINUTES];
  }
  return minutes;
}

/** Moves calendar fields; a month or year step keeps to the last day of a shorter month, as Jira does. */
export function addUnits(parts: ZonedParts, amount: number, unit: CalendarUnit): ZonedParts {
  switch (unit) {
    case 'y':
      return clampDay({ ...parts, year: parts.year + amount });
    case 'M':
      return clampDay({ ...parts, month: parts.month + amount });
    case 'w':
      return { ...parts, day: parts.day + 7 * amount };
    case 'd':
      return { ...parts, day: parts.day + amount };
    case 'h':
      return { ...parts, hour: parts.hour + amount };
    case 'm':
      return { ...parts, minute: parts.minute + amount };
  }
}

function clampDay(parts: ZonedParts): ZonedParts {
  const lastDay = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
  return { ...parts, day: Math.min(parts.day, lastDay) };
}

/** The same moment with overflowing fields carried over, so that its weekday and month can be read. */
export function carried(parts: ZonedParts): ZonedParts {
  const { year, month, day, hour, minute, second } = parts;
  return partsAt(Date.UTC(year, month - 1, day, hour, minute, second), 'UTC');
}
