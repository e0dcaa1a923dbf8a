import { statusInBand, type Limits } from '../../../src/core/scorecard/band';
import type { HealthStatus } from '../../../src/core/scorecard/snapshot';

const low: Limits = { good: 'low', healthy: 3, watch: 5 };
const high: Limits = { good: 'high', healthy: 0.8, watch: 0.7 };

describe('statusInBand', () => {
  it.each<[string, number, Limits, HealthStatus]>([
    ['low is good, at the healthy limit', 3, low, 'healthy'],
    ['low is good, just over it', 3.01, low, 'watch'],
    ['low is good, at the watch limit', 5, low, 'watch'],
    ['low is good, just over that', 5.01, low, 'weak'],
    ['high is good, at the healthy limit', 0.8, high, 'healthy'],
    ['high is good, just under it', 0.79, high, 'watch'],
    ['high is good, at the watch limit', 0.7, high, 'watch'],
    ['high is good, just under that', 0.69, high, 'weak'],
    ['a limit that arithmetic misses', 0.1 + 0.2, { good: 'low', healthy: 0.3, watch: 0.4 }, 'healthy'],
    ['a limit of zero', 0, { good: 'low', healthy: 0, watch: 0.1 }, 'healthy'],
  ])('%s', (...[, value, limits, status]) => {
    expect(statusInBand(value, limits)).toBe(status);
  });
});
