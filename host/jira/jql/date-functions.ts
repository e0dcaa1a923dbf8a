import { addUnits, carried, type CalendarUnit } from './date-values';
import { instantOf, partsAt, type ZonedParts } from './zoned-time';

const PERIOD_UNITS = { day: 'd', week: 'w', month: 'M', year: 'y' } as const;
type Period = keyof typeof PERIOD_UNITS;

const NAME = /^(start|end)of(day|week|month|year)$/i;
const INCREMENT = /^([+-]?\d+)([yMwdhm])?$/;

/**
 * The instant of `now()`, `startOfDay()` and their like (week, month, year, and `endOf...`) in the caller's
 * zone. Weeks begin on Sunday, Jira's default for its default language. An increment in the function's own
 * unit moves the period (`endOfMonth("-1")`), one in another unit moves the result (`startOfMonth("+14d")`).
 * Null for another function's name; `invalid` when the increment cannot be read.
 */
export function callDateFunction(
  name: string,
  increment: string | undefined,
  context: { readonly now: number; readonly timeZone: string },
): number | 'invalid' | null {
  const { now, timeZone } = context;
  const step = increment === undefined ? { amount: 0, unit: undefined } : readIncrement(increment);
  const parts = partsAt(now, timeZone);
  if (name.toLowerCase() === 'now') {
    if (step === null || (increment !== undefined && step.unit === undefined)) return 'invalid';
    if (step.unit === undefined) return now;
    return instantOf(addUnits(parts, step.amount, step.unit), timeZone) + (now % 1000);
  }
  const match = NAME.exec(name);
  if (match === null) return null;
  if (step === null) return 'invalid';
  const period = match[2]?.toLowerCase() as Period;
  const own = PERIOD_UNITS[period];
  const unit = step.unit ?? own;
  const moved = unit === own ? carried(addUnits(parts, step.amount, unit)) : parts;
  const first = startOf(moved, period);
  const atEnd = match[1]?.toLowerCase() === 'end';
  const edge = atEnd ? addUnits(first, 1, own) : first;
  const result = unit === own ? edge : addUnits(carried(edge), step.amount, unit);
  return instantOf(result, timeZone) - (atEnd ? 1 : 0);
}

function readIncrement(text: string): { amount: number; unit: CalendarUnit | undefined } | null {
  const match = INCREMENT.exec(text.trim());
  return match === null ? null : { amount: Number(match[1]), unit: match[2] as CalendarUnit | undefined };
}

function startOf(parts: ZonedParts, period: Period): ZonedParts {
  const midnight = { ...parts, hour: 0, minute: 0, second: 0 };
  switch (period) {
    case 'day':
      return midnight;
    case 'week': {
      const weekday = new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
      return { ...midnight, day: midnight.day - weekday };
    }
    case 'month':
      return { ...midnight, day: 1 };
    case 'year':
      return { ...midnight, month: 1, day: 1 };
  }
}
