import { deploymentFrequency } from '../../../src/core/delivery/deployment-frequency';
import { deliveryOf, release, shipped } from '../../support/delivery-setting';
import { aContract, instant } from '../../support/facts';

const window = { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') };

describe('deploymentFrequency', () => {
  it('is the number of releases per week of the window, with the days that had one', () => {
    // 6 releases in 4 weeks: 1.5 a week, on 5 days. The one of 11 February is before the window.
    const days = ['2026-02-11', '2026-02-12', '2026-02-20', '2026-02-27', '2026-03-06', '2026-03-06', '2026-03-11'];
    const versions = days.map((day, i) => release(`v${i}`, day));
    expect(deploymentFrequency(deliveryOf([shipped('1', 'v1'), shipped('2', 'v0')], { versions }))).toEqual({
      kind: 'value',
      value: { perWeek: 1.5, daysWithOne: 5, source: 'versions' },
      definitionId: 'deployment-frequency',
      unit: 'deployments-per-week',
      window,
      n: 6,
      coverage: 1,
      excluded: [],
      behind: [{ itemId: '1', value: null, part: 'v1' }],
    });
  });

  it('is zero in a window without any, if there was one before', () => {
    expect(deploymentFrequency(deliveryOf([], { versions: [release('v1', '2026-01-02')] }))).toMatchObject({
      kind: 'value',
      value: { perWeek: 0, daysWithOne: 0 },
      n: 0,
      coverage: null,
    });
  });

  it('is absent without any, and says what to do', () => {
    const absent = {
      kind: 'absent',
      absence: {
        kind: 'no-data',
        missing: 'no released version; release versions in Jira or connect deployments',
      },
    };
    expect(deploymentFrequency(deliveryOf([]))).toMatchObject({ ...absent, excluded: [] });
    expect(deploymentFrequency(deliveryOf([], { versions: [release('v1', null)] }))).toMatchObject({
      ...absent,
      coverage: 0,
      excluded: [{ reason: 'released without a release date', count: 1 }],
    });
  });

  it('leaves out released versions without a date, and says so', () => {
    const versions = [release('v1', '2026-03-02'), release('v2', null), release('v3', null)];
    expect(deploymentFrequency(deliveryOf([], { versions }))).toMatchObject({
      n: 1,
      coverage: 1 / 3,
      excluded: [{ reason: 'released without a release date', count: 2 }],
    });
  });

  it('counts the days of signals in the zone of the contract', () => {
    const contract = aContract({ flow: { windowDays: 7 }, timeZone: 'Asia/Tokyo' });
    const signals = ['2026-03-09T14:00Z', '2026-03-09T15:00Z', '2026-03-09T16:00Z'].map((at, i) => ({
      ...{ id: `d${i}`, at: instant(at), projectId: null },
    }));
    expect(deploymentFrequency(deliveryOf([], { contract, signals }))).toMatchObject({
      value: { perWeek: 3, daysWithOne: 2, source: 'signals' },
    });
  });
});
