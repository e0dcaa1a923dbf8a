import type { DayNumber, EpochMs, Span, TimeZone } from './instant';

export const DAY_MS = 86_400_000;

/**
 * The calendar day of an instant in a time zone.
 * @throws RangeError for a name that is not an IANA time zone
 */
export function zonedDay(at: EpochMs, zone: TimeZone): DayNumber {
  return Math.floor((at + offsetAt(at, zone)) / DAY_MS);
}

/**
 * The first instant of a calendar day in a time zone: midnight, or what the clock was set to where it jumps over
 * midnight. For a day that the zone skipped altogether (Pacific/Apia, 30 December 2011) it is the start of the next.
 * @throws RangeError for a name that is not an IANA time zone
 */
export function startOfDay(day: DayNumber, zone: TimeZone): EpochMs {
  const midnight = day * DAY_MS;
  const before = offsetAt(midnight - DAY_MS, zone);
  const after = offsetAt(midnight + DAY_MS, zone);
  // The larger offset gives the earlier instant, which is the one wanted when the clock shows midnight twice.
  for (const offset of before > after ? [before, after] : [after, before]) {
    const candidate = midnight - offset;
    if (offsetAt(candidate, zone) === offset) return candidate;
  }
  return firstInstantWithOffset(after, { from: midnight - DAY_MS, to: midnight + DAY_MS }, zone);
}

/** What is added to UTC to get the local time of the zone, in milliseconds. */
function offsetAt(at: EpochMs, zone: TimeZone): number {
  const clock = clockOf(zone);
  const utcDay = Math.floor(at / DAY_MS);
  const atStart = clock.offsetAtUtcMidnight(utcDay);
  const atEnd = clock.offsetAtUtcMidnight(utcDay + 1);
  // Almost every day has one offset; only on a day of change is the instant itself looked up.
  return atStart === atEnd ? atStart : clock.offset(at);
}

/** Halves the span until one millisecond is left; the offset changes once within it. */
function firstInstantWithOffset(offset: number, span: Span, zone: TimeZone): EpochMs {
  let low = span.from;
  let high = span.to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === offset) high = middle;
    else low = middle;
  }
  return high;
}

interface ZoneClock {
  offset(at: EpochMs): number;
  offsetAtUtcMidnight(utcDay: DayNumber): number;
}

/** Asking Intl costs microseconds, and metrics ask millions of times: what a zone answered once is kept. */
const clocks = new Map<TimeZone, ZoneClock>();

function clockOf(zone: TimeZone): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = zoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function zoneClock(zone: TimeZone): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offset = (at: EpochMs): number => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  const byDay = new Map<DayNumber, number>();
  const offsetAtUtcMidnight = (utcDay: DayNumber): number => {
    const known = byDay.get(utcDay);
    if (known !== undefined) return known;
    const found = offset(utcDay * DAY_MS);
    byDay.set(utcDay, found);
    return found;
  };
  return { offset, offsetAtUtcMidnight };
}
