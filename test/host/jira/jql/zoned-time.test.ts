import * as fc from 'fast-check';
import { dateIn, instantOf, partsAt } from '../../../../host/jira/jql/zoned-time';

const ZONES = ['UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];

describe('zoned time', () => {
  it('reads the calendar of a zone', () => {
    expect(partsAt(Date.UTC(2026, 6, 1, 22, 30, 5), 'Europe/Zurich')).toEqual({
      year: 2026,
      month: 7,
      day: 2,
      hour: 0,
      minute: 30,
      second: 5,
    });
    expect(dateIn(Date.UTC(2026, 6, 1, 22, 30), 'Europe/Zurich')).toBe('2026-07-02');
  });

  it('finds the instant again, in whole seconds, outside the hour that a zone repeats', () => {
    const seconds = fc.integer({ min: Date.UTC(2012, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...ZONES), (second, zone) => {
        const at = second * 1000;
        const again = instantOf(partsAt(at, zone), zone);
        // In the repeated hour both instants show the same clock; the first is promised.
        expect(partsAt(again, zone)).toEqual(partsAt(at, zone));
        expect(again).toBeLessThanOrEqual(at);
        expect(at - again).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  it('moves a time that summer time skips behind the gap', () => {
    const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
    expect(instantOf(skipped, 'Europe/Zurich')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(partsAt(instantOf(skipped, 'Europe/Zurich'), 'Europe/Zurich')).toMatchObject({ hour: 3, minute: 30 });
  });

  it('takes the first of two times that winter time repeats', () => {
    const repeated = { year: 2026, month: 10, day: 25, hour: 2, minute: 30, second: 0 };
    expect(instantOf(repeated, 'Europe/Zurich')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('carries overflowing fields over', () => {
    const parts = { year: 2026, month: 14, day: 0, hour: 24, minute: 0, second: 0 };
    expect(instantOf(parts, 'UTC')).toBe(Date.UTC(2027, 1, 1));
  });

  it('refuses a zone that does not exist', () => {
    expect(() => partsAt(0, 'Europe/Atlantis')).toThrow(RangeError);
  });
});
