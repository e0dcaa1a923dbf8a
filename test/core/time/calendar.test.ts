import {
  calendarId,
  calendarName,
  calendarPeriodOf,
  calendarSpan,
  inclusiveDays,
  isoMonday,
  spanOfDays,
} from '../../../src/core/time/calendar';
import { DAY_MS } from '../../../src/core/time/zone';
import { instant } from '../../support/facts';

const dayOf = (iso: string): number => instant(iso) / DAY_MS;

describe('inclusiveDays', () => {
  it.each([
    ['the same instant', '2026-03-04T10:00Z', '2026-03-04T10:00Z', 'UTC', 1],
    ['the same day', '2026-03-04T00:00Z', '2026-03-04T23:59Z', 'UTC', 1],
    ['two minutes over midnight', '2026-03-04T23:59Z', '2026-03-05T00:01Z', 'UTC', 2],
    ['the same two minutes where they are no midnight', '2026-03-04T23:59Z', '2026-03-05T00:01Z', 'Europe/Berlin', 1],
    ['a week over the change to summer time', '2026-03-25T12:00Z', '2026-03-31T12:00Z', 'Europe/Berlin', 7],
    ['a leap day', '2024-02-28T12:00Z', '2024-03-01T12:00Z', 'UTC', 3],
  ])('%s', (...[, from, to, zone, days]) => {
    expect(inclusiveDays(instant(from), instant(to), zone)).toBe(days);
  });
});

describe('isoMonday', () => {
  it.each([
    ['a Monday is its own', '2026-01-05', '2026-01-05'],
    ['a Sunday belongs to the Monday before', '2026-01-11', '2026-01-05'],
    ['a week over the new year', '2026-01-01', '2025-12-29'],
    ['a day before 1970', '1969-12-28', '1969-12-22'],
  ])('%s', (_, day, monday) => {
    expect(isoMonday(dayOf(day))).toBe(dayOf(monday));
  });
});

describe('spanOfDays', () => {
  it('reaches from the first midnight to the one after the last day', () => {
    expect(spanOfDays(dayOf('2026-03-28'), dayOf('2026-03-29'), 'Europe/Berlin')).toEqual({
      from: instant('2026-03-27T23:00Z'),
      to: instant('2026-03-29T22:00Z'),
    });
  });
});

describe('a calendar period', () => {
  it.each([
    ['month', '2026-03-31', '2026-03', 'March 2026', '2026-03-01', '2026-04-01'],
    ['month', '2026-12-31', '2026-12', 'December 2026', '2026-12-01', '2027-01-01'],
    ['month', '1969-12-31', '1969-12', 'December 1969', '1969-12-01', '1970-01-01'],
    ['quarter', '2026-01-01', '2026-Q1', 'Q1 2026', '2026-01-01', '2026-04-01'],
    ['quarter', '2026-12-31', '2026-Q4', 'Q4 2026', '2026-10-01', '2027-01-01'],
  ] as const)('%s of %s is %s', (...[kind, day, id, name, from, to]) => {
    const period = calendarPeriodOf(kind, dayOf(day));
    expect(calendarId(period)).toBe(id);
    expect(calendarName(period)).toBe(name);
    expect(calendarSpan(period, 'UTC')).toEqual({ from: instant(from), to: instant(to) });
  });

  it('begins at midnight of the zone, on either side of a change of the clock', () => {
    const march = calendarPeriodOf('month', dayOf('2026-03-10'));
    expect(calendarSpan(march, 'Europe/Berlin')).toEqual({
      from: instant('2026-02-28T23:00Z'),
      to: instant('2026-03-31T22:00Z'),
    });
  });

  it('is followed by the next index', () => {
    const december = calendarPeriodOf('month', dayOf('2025-12-01'));
    expect(calendarId({ ...december, index: december.index + 1 })).toBe('2026-01');
  });
});
