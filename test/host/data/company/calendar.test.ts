import * as fc from 'fast-check';
import {
  addWork,
  atWork,
  DAY,
  HOUR,
  isWorkday,
  latestWeekday,
  MINUTE,
  workMoment,
} from '../../../../host/data/company/calendar';
import { Random } from '../../../../host/data/random';

const at = (text: string): number => Date.parse(`${text}Z`);
const instants = fc.integer({ min: at('2024-01-01T00:00'), max: at('2028-01-01T00:00') });

describe('isWorkday', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-25', false, 'Christmas'],
    ['2027-01-01', false, "New Year's Day"],
    ['2026-12-28', false, 'a Monday between the years'],
    ['2026-12-23', true, 'the last day before Christmas'],
    ['2025-05-01', false, 'the first of May'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isWorkday(at(`${date}T12:00`))).toBe(expected);
    expect(isWorkday(at(`${date}T00:00`))).toBe(expected);
    expect(isWorkday(at(`${date}T23:59:59.999`))).toBe(expected);
  });
});

describe('atWork', () => {
  it.each([
    ['2026-11-20T10:15', '2026-11-20T10:15', 'within the day'],
    ['2026-11-20T05:00', '2026-11-20T07:30', 'before the opening'],
    ['2026-11-20T16:30', '2026-11-23T07:30', 'after the last closing of the week'],
    ['2026-11-19T20:00', '2026-11-20T07:30', 'in the evening'],
    ['2026-11-21T12:00', '2026-11-23T07:30', 'on a Saturday'],
    ['2025-12-23T17:00', '2026-01-05T07:30', 'before Christmas, the days between the years, New Year and a weekend'],
  ])('%s becomes %s: %s', (from, expected) => {
    expect(atWork(at(from))).toBe(at(expected));
  });
});

describe('addWork', () => {
  it.each([
    ['2026-11-20T08:00', 2, '2026-11-20T10:00', 'within a day'],
    ['2026-11-20T08:00', 8.5, '2026-11-20T16:30', 'up to the closing'],
    ['2026-11-20T15:30', 2, '2026-11-23T08:30', 'over a weekend'],
    ['2026-11-16T07:30', 45, '2026-11-20T16:30', 'a week of nine hours a day'],
    ['2026-11-21T12:00', 0, '2026-11-23T07:30', 'nothing, from a Saturday'],
  ])('%s and %d hours is %s: %s', (from, hours, expected) => {
    expect(addWork(at(from), hours)).toBe(at(expected));
  });

  it('ends in working time, no sooner than the hours allow', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 200 }), (from, hours) => {
        const end = addWork(from, hours);
        expect(end - from).toBeGreaterThanOrEqual(hours * HOUR);
        expect(isWorkday(end)).toBe(true);
        const timeOfDay = end % DAY;
        expect(timeOfDay).toBeGreaterThanOrEqual(7.5 * HOUR);
        expect(timeOfDay).toBeLessThanOrEqual(16.5 * HOUR);
      }),
    );
  });

  it('adds up: two stretches are as long as both together', () => {
    fc.assert(
      fc.property(instants, fc.nat(60), fc.nat(60), (from, one, two) => {
        const together = addWork(from, one + two);
        const apart = addWork(addWork(from, one), two);
        // The end of one day and the beginning of the next are the same working moment.
        expect(atWork(apart)).toBe(atWork(together));
      }),
    );
  });
});

describe('workMoment', () => {
  it('lies between the two instants, in working time when there is enough of it', () => {
    fc.assert(
      fc.property(fc.integer(), instants, fc.integer({ min: 3, max: 30 }), (seed, from, days) => {
        const moment = workMoment(new Random(seed), from, from + days * DAY);
        expect(moment).toBeGreaterThanOrEqual(from);
        expect(moment).toBeLessThanOrEqual(from + days * DAY);
        expect(Number.isInteger(moment)).toBe(true);
      }),
    );
    const random = new Random(1);
    const week = at('2026-11-16T00:00');
    const moments = Array.from({ length: 300 }, () => workMoment(random, week, week + 7 * DAY));
    expect(moments.filter((moment) => atWork(moment) === moment).length).toBeGreaterThan(290);
  });

  it('spreads over the week instead of piling up on Monday mornings', () => {
    const random = new Random(2);
    const week = at('2026-11-16T00:00');
    const moments = Array.from({ length: 2000 }, () => workMoment(random, week, week + 7 * DAY));
    const mondays = moments.filter((moment) => new Date(moment).getUTCDay() === 1);
    expect(mondays.length / moments.length).toBeGreaterThan(0.15);
    expect(mondays.length / moments.length).toBeLessThan(0.27);
  });

  it('is the first instant when the second is not later', () => {
    const noon = at('2026-11-20T12:00');
    expect(workMoment(new Random(1), noon, noon)).toBe(noon);
    expect(workMoment(new Random(1), noon, noon - DAY)).toBe(noon);
  });
});

describe('latestWeekday', () => {
  const TUESDAY = 2;

  it.each([
    ['2026-11-20T12:00', '2026-11-17T08:00'],
    ['2026-11-17T08:00', '2026-11-17T08:00'],
    ['2026-11-17T07:59', '2026-11-10T08:00'],
    ['2026-11-16T23:00', '2026-11-10T08:00'],
  ])('before %s the last Tuesday at eight was %s', (from, expected) => {
    expect(latestWeekday(at(from), TUESDAY, 8 * HOUR)).toBe(at(expected));
  });

  it('is never later and never a week away', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 1439 }),
        (from, weekday, minute) => {
          const found = latestWeekday(from, weekday, minute * MINUTE);
          expect(new Date(found).getUTCDay()).toBe(weekday);
          expect(found).toBeLessThanOrEqual(from);
          expect(from - found).toBeLessThan(7 * DAY);
        },
      ),
    );
  });
});
