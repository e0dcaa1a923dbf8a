import { HOUR_MS, hoursBetween } from '../../../src/core/delivery/hours';
import { instant } from '../../support/facts';

describe('hoursBetween', () => {
  it.each([
    ['2026-03-01T08:00Z', '2026-03-01T08:00Z', 0],
    ['2026-03-01T08:00Z', '2026-03-01T09:30Z', 1.5],
    ['2026-03-01T23:00Z', '2026-03-03T00:00Z', 25],
  ])('from %s to %s is %d', (from, to, hours) => {
    expect(hoursBetween(instant(from), instant(to))).toBe(hours);
  });

  it('counts hours of 3,600,000 milliseconds', () => {
    expect(HOUR_MS).toBe(3_600_000);
  });
});
