import { POINTS_PER_HOUR, PointsQuota } from '../../../../host/jira/limits/points-quota';

const NOON = Date.UTC(2026, 2, 9, 12);
const MINUTE = 60_000;

describe('the quota of points', () => {
  it('is 65,000 an hour', () => {
    expect(POINTS_PER_HOUR).toBe(65_000);
    expect(new PointsQuota().remaining(NOON)).toBe(65_000);
  });

  it('shrinks by what is spent and never below nothing', () => {
    const quota = new PointsQuota(100);
    quota.spend(NOON, 30);
    expect(quota.remaining(NOON)).toBe(70);
    quota.spend(NOON + MINUTE, 500);
    expect(quota.remaining(NOON + 2 * MINUTE)).toBe(0);
  });

  it('is full again when the UTC hour begins, not an hour after the first request', () => {
    const quota = new PointsQuota(100);
    quota.spend(NOON + 59 * MINUTE, 100);
    expect(quota.remaining(NOON + 59.9 * MINUTE)).toBe(0);
    expect(quota.remaining(NOON + 60 * MINUTE)).toBe(100);
  });

  it('counts from nothing in a new hour', () => {
    const quota = new PointsQuota(100);
    quota.spend(NOON, 90);
    quota.spend(NOON + 61 * MINUTE, 20);
    expect(quota.remaining(NOON + 61 * MINUTE)).toBe(80);
  });

  it('says when the hour ends', () => {
    expect(new PointsQuota().resetsAt(NOON + 17 * MINUTE)).toBe(NOON + 60 * MINUTE);
    expect(new PointsQuota().resetsAt(NOON)).toBe(NOON + 60 * MINUTE);
  });
});
