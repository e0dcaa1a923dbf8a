import fc from 'fast-check';

import { DAY_MS, startOfDay, zonedDay } from '../../../src/core/time/zone';
import { instant } from '../../support/facts';

const dayOf = (iso: string): number => instant(iso) / DAY_MS;
const startsAt = (day: string, zone: string): string => new Date(startOfDay(dayOf(day), zone)).toISOString();

describe('zonedDay', () => {
  it.each([
    ['UTC, last millisecond of a day', '2026-03-28T23:59:59.999Z', 'UTC', '2026-03-28'],
    ['UTC, midnight', '2026-03-29T00:00:00.000Z', 'UTC', '2026-03-29'],
    ['UTC, before 1970', '1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
    ['Berlin in winter, an hour before UTC midnight', '2026-01-10T23:00:00Z', 'Europe/Berlin', '2026-01-11'],
    ['Berlin in summer, two hours before', '2026-07-10T22:00:00Z', 'Europe/Berlin', '2026-07-11'],
    ['Berlin in summer, a moment earlier', '2026-07-10T21:59:59.999Z', 'Europe/Berlin', '2026-07-10'],
    ['Berlin, the evening of the day the clock goes forward', '2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['Berlin, the evening of the day the clock goes back', '2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['Berlin, the night after it went back', '2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    ['New York, before midnight in summer', '2026-07-11T03:59:59Z', 'America/New_York', '2026-07-10'],
    ['New York, midnight in summer', '2026-07-11T04:00:00Z', 'America/New_York', '2026-07-11'],
    ['New York, midnight after the clock went back', '2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
    ['Kathmandu, 5:45 ahead', '2026-05-01T18:14:59.999Z', 'Asia/Kathmandu', '2026-05-01'],
    ['Kathmandu, midnight', '2026-05-01T18:15:00Z', 'Asia/Kathmandu', '2026-05-02'],
    ['Apia, the day before the one it skipped', '2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['Apia, a second later and two days on', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s', (...[, at, zone, day]) => {
    expect(zonedDay(instant(at), zone)).toBe(dayOf(day));
  });

  it('refuses a zone that does not exist', () => {
    expect(() => zonedDay(0, 'Europe/Atlantis')).toThrow(RangeError);
  });

  it('agrees with what Intl prints, for any instant in any of the zones', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];
    const printed = (at: number, zone: string): string =>
      new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
    const anInstant = fc.integer({ min: instant('1999-01-01'), max: instant('2035-01-01') });
    fc.assert(
      fc.property(anInstant, fc.constantFrom(...zones), (at, zone) => {
        expect(new Date(zonedDay(at, zone) * DAY_MS).toISOString().slice(0, 10)).toBe(printed(at, zone));
      }),
    );
  });
});

describe('startOfDay', () => {
  it.each([
    ['UTC', '2026-03-29', 'UTC', '2026-03-29T00:00:00.000Z'],
    ['Berlin, the day the clock goes forward', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['Berlin, the day after', '2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['Berlin, the day the clock goes back', '2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['Berlin, the day after that', '2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['New York, the day after the clock went forward', '2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['Kathmandu', '2026-05-02', 'Asia/Kathmandu', '2026-05-01T18:15:00.000Z'],
    ['Beirut, where the clock jumps over midnight', '2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ["St John's, where midnight comes twice", '2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00.000Z'],
    ['Apia, the day it skipped: the start of the next', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['Apia, the day after the one it skipped', '2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s', (...[, day, zone, start]) => {
    expect(startsAt(day, zone)).toBe(start);
  });

  it('is the first instant of its day: a millisecond earlier is the day before', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Asia/Beirut', 'America/Sao_Paulo'];
    const aDay = fc.integer({ min: dayOf('1999-01-01'), max: dayOf('2035-01-01') });
    fc.assert(
      fc.property(aDay, fc.constantFrom(...zones), (day, zone) => {
        const start = startOfDay(day, zone);
        expect([zonedDay(start - 1, zone), zonedDay(start, zone)]).toEqual([day - 1, day]);
      }),
    );
  });
});
