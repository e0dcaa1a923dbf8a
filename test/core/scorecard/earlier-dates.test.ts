import { earlierDates } from '../../../src/core/scorecard/earlier-dates';
import { instant } from '../../support/facts';

const printed = (asOf: string, zone: string) =>
  earlierDates(instant(asOf), zone).map((date) => new Date(date).toISOString());

describe('earlierDates', () => {
  it('are the last milliseconds of the eight ISO weeks before, oldest first', () => {
    expect(printed('2026-03-11T12:00Z', 'UTC')).toEqual([
      '2026-01-18T23:59:59.999Z',
      '2026-01-25T23:59:59.999Z',
      '2026-02-01T23:59:59.999Z',
      '2026-02-08T23:59:59.999Z',
      '2026-02-15T23:59:59.999Z',
      '2026-02-22T23:59:59.999Z',
      '2026-03-01T23:59:59.999Z',
      '2026-03-08T23:59:59.999Z',
    ]);
  });

  it('count a week as earlier once it is over, not a millisecond before', () => {
    expect(printed('2026-03-08T23:59:59.999Z', 'UTC').at(-1)).toBe('2026-03-01T23:59:59.999Z');
    expect(printed('2026-03-09', 'UTC').at(-1)).toBe('2026-03-08T23:59:59.999Z');
  });

  it('end at midnight of the zone, on either side of a change of the clock', () => {
    expect(printed('2026-04-08T12:00Z', 'Europe/Berlin').slice(-3)).toEqual([
      '2026-03-22T22:59:59.999Z',
      '2026-03-29T21:59:59.999Z',
      '2026-04-05T21:59:59.999Z',
    ]);
  });
});
