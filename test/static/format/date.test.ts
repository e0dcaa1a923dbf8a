import {
  formatDate,
  formatDay,
  formatElapsed,
  formatInstant,
  formatShortDay,
  formatShortMonth,
} from '../../../static/src/format/date';

const INSTANT = Date.UTC(2026, 9, 26, 23, 41);
const HOUR = 3_600_000;
/** 2026-10-26. */
const DAY = Date.UTC(2026, 9, 26) / 86_400_000;

/** Intl writes narrow spaces before AM and PM. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('formatInstant', () => {
  it.each([
    ['en-US', 'UTC', 'Oct 26, 2026, 11:41 PM (UTC)'],
    ['en-US', 'Europe/Berlin', 'Oct 27, 2026, 12:41 AM (Europe/Berlin)'],
    ['en-US', 'America/New_York', 'Oct 26, 2026, 7:41 PM (America/New York)'],
    ['de-DE', 'Europe/Berlin', '27.10.2026, 00:41 (Europe/Berlin)'],
  ])('writes in %s and %s: %s', (locale, zone, text) => {
    expect(plain(formatInstant(locale, INSTANT, zone))).toBe(text);
  });
});

describe('formatDate', () => {
  it('takes the calendar day of the zone', () => {
    expect(formatDate('en-US', INSTANT, 'UTC')).toBe('Oct 26, 2026');
    expect(formatDate('en-US', INSTANT, 'Asia/Tokyo')).toBe('Oct 27, 2026');
  });

  it('takes the zone of the reader when none is given', () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

    expect(formatDate('en-US', INSTANT)).toBe(formatDate('en-US', INSTANT, zone));
  });
});

describe('a calendar day', () => {
  it.each([
    ['en-US', 'Oct 26, 2026', 'Oct 26'],
    ['de-DE', '26.10.2026', '26. Okt.'],
  ])('is the same day in every zone, written in %s as %s or %s', (locale, full, short) => {
    expect(formatDay(locale, DAY)).toBe(full);
    expect(formatShortDay(locale, DAY)).toBe(short);
  });
});

describe('a month on an axis', () => {
  it.each([
    ['en-US', '2026-04', 'Apr'],
    ['en-US', '2026-12', 'Dec'],
    ['de-DE', '2026-03', 'Mär'],
  ])('is written in %s from %s as %s', (locale, month, text) => {
    expect(formatShortMonth(locale, month)).toBe(text);
  });
});

describe('formatElapsed', () => {
  it.each([
    [0, '0 hours'],
    [-HOUR, '0 hours'],
    [HOUR, '1 hour'],
    [1.9 * HOUR, '1 hour'],
    [47 * HOUR, '47 hours'],
    [48 * HOUR, '2 days'],
    [24_024 * HOUR, '1,001 days'],
  ])('writes %d ms as %s', (milliseconds, text) => {
    expect(formatElapsed('en-US', milliseconds)).toBe(text);
  });
});
