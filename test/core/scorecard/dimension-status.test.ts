import { dimensionStatus } from '../../../src/core/scorecard/dimension-status';
import type { HealthStatus } from '../../../src/core/scorecard/snapshot';

/** A measure written as its status; `!` marks a key one, and its name is its place. */
const measures = (...written: readonly string[]) =>
  written.map((text, i) => {
    const status = text.replace('!', '');
    return {
      name: `Measure ${i + 1}`,
      key: text.endsWith('!'),
      status: status === '-' ? null : (status as HealthStatus),
    };
  });

describe('dimensionStatus', () => {
  it.each<[HealthStatus, string[], string]>([
    ['no-data', ['-', '-!'], 'No data: none of its 2 measures can be judged yet.'],
    ['no-data', [], 'No data: none of its 0 measures can be judged yet.'],
    ['healthy', ['healthy', '-'], 'Healthy: the one measure with data is in the healthy band.'],
    ['healthy', ['healthy', 'healthy!', '-!'], 'Healthy: all 2 measures with data are in the healthy band.'],
    ['watch', ['watch', 'healthy'], 'Watch because of Measure 1 (on watch).'],
    ['watch', ['watch!'], 'Watch because of Measure 1 (on watch).'],
    ['watch', ['healthy', 'weak', 'healthy'], 'Watch because of Measure 2 (weak).'],
    ['watch', ['weak', 'watch', 'healthy'], 'Watch because of Measure 1 (weak); Measure 2 (on watch).'],
    ['weak', ['weak!', 'healthy', 'healthy', 'healthy'], 'Weak because a key measure is weak: Measure 1.'],
    ['weak', ['weak!', 'weak!', 'healthy'], 'Weak because key measures are weak: Measure 1, Measure 2.'],
    ['weak', ['weak', 'healthy'], 'Weak because at least half is weak, 1 of 2 measures with data: Measure 1.'],
    ['weak', ['weak', '-', '-', '-!'], 'Weak because at least half is weak, 1 of 1 measures with data: Measure 1.'],
    [
      'weak',
      ['weak', 'weak', 'healthy', 'watch'],
      'Weak because at least half is weak, 2 of 4 measures with data: Measure 1, Measure 2.',
    ],
  ])('is %s for %j', (status, written, why) => {
    expect(dimensionStatus(measures(...written))).toEqual({ status, why });
  });

  it('takes a measure that says no-data for one without data', () => {
    expect(dimensionStatus(measures('no-data', 'healthy')).status).toBe('healthy');
    expect(dimensionStatus(measures('no-data', 'weak')).status).toBe('weak');
  });
});
