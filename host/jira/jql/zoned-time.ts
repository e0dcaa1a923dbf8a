/** Calendar fields of an instant in one time zone; months count from 1. */
export interface ZonedParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** The calendar fields of an instant (epoch milliseconds) in an IANA zone. Throws RangeError for an unknown zone. */
export function partsAt(at: number, timeZone: string): ZonedParts {
  const values: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) values[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = values;
  return { year, month, day, hour, minute, second };
}

/**
 * The instant of calendar fields in a zone; fields may overflow (day 0 is the last of the month before).
 * A time that summer time skips becomes the same distance after the gap; one that it repeats, the first.
 */
export function instantOf(parts: ZonedParts, timeZone: string): number {
  const asUtc = utcOf(parts);
  const offsetAt = (at: number): number => utcOf(partsAt(at, timeZone)) - Math.floor(at / 1000) * 1000;
  // Offsets differ by less than a day, so the ones just before and after bracket every transition.
  const candidates = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].map((offset) => asUtc - offset);
  const exact = candidates.filter((at) => utcOf(partsAt(at, timeZone)) === asUtc);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

/** The calendar date of an instant in a zone, as yyyy-MM-dd. */
export function dateIn(at: number, timeZone: string): string {
  const { year, month, day } = partsAt(at, timeZone);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function utcOf(parts: ZonedParts): number {
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}
