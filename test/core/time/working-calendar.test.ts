import fc from 'fast-check';

import { DEFAULT_CALENDAR, type WorkingCalendar } from '../../../src/core/ledger/operating-contract';
import { inclusiveDays } from '../../../src/core/time/calendar';
import { isWorkingDay, workingDays } from '../../../src/core/time/working-calendar';
import { DAY_MS } from '../../../src/core/time/zone';
import { instant } from '../../support/facts';

const dayOf = (iso: string): number => instant(iso) / DAY_MS;
const WITH_HOLIDAYS: WorkingCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  // New Year's Day and Epiphany, one of them written twice, and a Saturday.
  holidays: ['2026-01-06', '2026-01-01', '2026-01-06', '2026-01-10'],
};
const SUNDAY_TO_THURSDAY: WorkingCalendar = { weekdays: [7, 1, 2, 3, 4], holidays: [] };

const between = (from: string, to: string, { calendar = DEFAULT_CALENDAR, zone = 'UTC' } = {}): number =>
  workingDays(instant(from), instant(to), { zone, calendar });

describe('isWorkingDay', () => {
  it.each([
    ['a Monday', '2026-01-05', DEFAULT_CALENDAR, true],
    ['a Friday', '2026-01-09', DEFAULT_CALENDAR, true],
    ['a Saturday', '2026-01-10', DEFAULT_CALENDAR, false],
    ['a Sunday', '2026-01-11', DEFAULT_CALENDAR, false],
    ['a holiday', '2026-01-06', WITH_HOLIDAYS, false],
    ['the day after it', '2026-01-07', WITH_HOLIDAYS, true],
    ['a Sunday where people work on Sundays', '2026-01-11', SUNDAY_TO_THURSDAY, true],
    ['a Friday where they do not work on Fridays', '2026-01-09', SUNDAY_TO_THURSDAY, false],
    ['a Sunday before 1970', '1969-12-28', DEFAULT_CALENDAR, false],
  ])('%s', (...[, day, calendar, expected]) => {
    expect(isWorkingDay(dayOf(day), calendar)).toBe(expected);
  });
});

describe('workingDays', () => {
  it.each([
    ['a working day', '2026-01-05T09:00Z', '2026-01-05T17:00Z', DEFAULT_CALENDAR, 1],
    ['a Sunday', '2026-01-11T09:00Z', '2026-01-11T17:00Z', DEFAULT_CALENDAR, 0],
    ['a week', '2026-01-05', '2026-01-11', DEFAULT_CALENDAR, 5],
    ['from Friday to Monday', '2026-01-09', '2026-01-12', DEFAULT_CALENDAR, 2],
    ['from Saturday to Monday', '2026-01-10', '2026-01-12', DEFAULT_CALENDAR, 1],
    ['from Saturday to Sunday', '2026-01-10', '2026-01-11', DEFAULT_CALENDAR, 0],
    ['from Thursday to Wednesday', '2026-01-08', '2026-01-14', DEFAULT_CALENDAR, 5],
    ['a week with a holiday, named twice', '2026-01-05', '2026-01-11', WITH_HOLIDAYS, 4],
    ['a span that ends with the holiday', '2026-01-05', '2026-01-06', WITH_HOLIDAYS, 1],
    ['a span that begins with the holiday', '2026-01-06', '2026-01-07', WITH_HOLIDAYS, 1],
    ['two holidays in two weeks', '2025-12-29', '2026-01-11', WITH_HOLIDAYS, 8],
    ['Thursday to Sunday where Friday and Saturday are off', '2026-01-08', '2026-01-11', SUNDAY_TO_THURSDAY, 2],
    ['over 1970', '1969-12-29', '1970-01-04', DEFAULT_CALENDAR, 5],
    ['a hundred years', '1926-01-04', '2026-01-04', DEFAULT_CALENDAR, 26_090],
    ['a span that ends before it begins', '2026-01-09', '2026-01-05', DEFAULT_CALENDAR, 0],
    ['nothing when nobody ever works', '2026-01-05', '2026-01-11', { weekdays: [], holidays: [] }, 0],
    [
      'a holiday that is no date as none',
      '2026-01-05',
      '2026-01-11',
      { weekdays: [1, 2], holidays: ['soon', '2026-01-06'] },
      1,
    ],
  ])('counts %s', (...[, from, to, calendar, expected]) => {
    expect(between(from, to, { calendar })).toBe(expected);
  });

  it('counts the days of the zone', () => {
    // In Berlin it is Monday already at 23:30 UTC of Sunday.
    expect(between('2026-01-11T23:30Z', '2026-01-11T23:40Z')).toBe(0);
    expect(between('2026-01-11T23:30Z', '2026-01-11T23:40Z', { zone: 'Europe/Berlin' })).toBe(1);
  });

  const aCalendar = fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    holidays: fc.array(
      fc.integer({ min: dayOf('2025-12-01'), max: dayOf('2026-03-01') }).map((day) => isoOf(day)),
      { maxLength: 8 },
    ),
  });
  const aDay = fc.integer({ min: dayOf('2025-11-01'), max: dayOf('2026-04-01') });

  it('is what a count day by day gives, and never more than the inclusive days', () => {
    fc.assert(
      fc.property(aCalendar, aDay, fc.nat(150), (calendar, first, length) => {
        const days = Array.from({ length: length + 1 }, (_, i) => first + i);
        const [from, to] = [first * DAY_MS, (first + length) * DAY_MS];
        const counted = workingDays(from, to, { zone: 'UTC', calendar });
        expect(counted).toBe(days.filter((day) => isWorkingDay(day, calendar)).length);
        expect(counted).toBeLessThanOrEqual(inclusiveDays(from, to, 'UTC'));
      }),
    );
  });

  it('adds up: a span is what its two parts are', () => {
    fc.assert(
      fc.property(aCalendar, aDay, fc.tuple(fc.nat(90), fc.nat(90)), (...[calendar, first, [a, b]]) => {
        const count = (from: number, to: number) => workingDays(from * DAY_MS, to * DAY_MS, { zone: 'UTC', calendar });
        expect(count(first, first + a) + count(first + a + 1, first + a + 1 + b)).toBe(count(first, first + a + 1 + b));
      }),
    );
  });
});

function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
