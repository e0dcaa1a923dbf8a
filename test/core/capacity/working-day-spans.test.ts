import { workingDaySpans } from '../../../src/core/capacity/working-day-spans';
import { DEFAULT_CALENDAR } from '../../../src/core/ledger/operating-contract';
import { instant } from '../../support/facts';
import { rangeOf } from '../../support/effort-setting';

const days = ([from, asOf]: readonly [string, string], zone = 'UTC', calendar = DEFAULT_CALENDAR) =>
  workingDaySpans(rangeOf(from, asOf), zone, calendar).map(({ from: start }) => new Date(start).toISOString());

describe('workingDaySpans', () => {
  it('are whole days, also the first and the one of as-of', () => {
    expect(workingDaySpans(rangeOf('2026-01-05T15:00Z', '2026-01-06T09:00Z'), 'UTC', DEFAULT_CALENDAR)).toEqual([
      { from: instant('2026-01-05'), to: instant('2026-01-06') },
      { from: instant('2026-01-06'), to: instant('2026-01-07') },
    ]);
  });

  it('leave out weekends and holidays', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: ['2026-01-12'] };
    expect(days(['2026-01-09', '2026-01-13'], 'UTC', calendar)).toEqual([
      '2026-01-09T00:00:00.000Z',
      '2026-01-13T00:00:00.000Z',
    ]);
    expect(days(['2026-01-10', '2026-01-11T23:00Z'])).toEqual([]);
  });

  it('begin at midnight of the zone, and last 23 hours where the clock is put forward', () => {
    expect(days(['2026-01-05T12:00Z', '2026-01-05T13:00Z'], 'America/New_York')).toEqual(['2026-01-05T05:00:00.000Z']);
    const sunday = { weekdays: [7], holidays: [] };
    expect(workingDaySpans(rangeOf('2026-03-29T12:00Z', '2026-03-29T13:00Z'), 'Europe/Berlin', sunday)).toEqual([
      { from: instant('2026-03-28T23:00Z'), to: instant('2026-03-29T22:00Z') },
    ]);
  });
});
