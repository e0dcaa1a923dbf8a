import { activeTime } from '../../../src/core/flow/active-time';
import { anItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const activeTimeOf = (items: Parameters<typeof settingOf>[0]) => {
  const { finished, window } = settingOf(items);
  return activeTime(finished, window);
};

describe('activeTime', () => {
  it('sums the intervals in progress between started and done, in days of 24 hours', () => {
    // A day in progress, two back in to do, six hours in review, two days done, 18 hours in progress again.
    const status = [
      'todo',
      '2026-03-01 doing',
      '2026-03-02 todo',
      '2026-03-04 review',
      '2026-03-04T06:00Z done',
      '2026-03-06T06:00Z doing',
      '2026-03-07 done',
    ];
    expect(activeTimeOf([anItem({ status })])).toMatchObject({
      value: { p50: 2, p85: 2, p95: 2 },
      definitionId: 'active-time',
      unit: 'days',
      n: 1,
    });
  });

  it('leaves out what was never started', () => {
    const items = [
      anItem({ id: '1', status: ['todo', '2026-03-02 doing', '2026-03-02T12:00Z done'] }),
      anItem({ id: '2', status: ['todo', '2026-03-02 done'] }),
    ];
    expect(activeTimeOf(items)).toMatchObject({
      value: { p50: 0.5 },
      n: 1,
      coverage: 0.5,
      excluded: [{ reason: 'done without being started', count: 1 }],
    });
  });

  it('is absent when there is nothing to sum', () => {
    expect(activeTimeOf([])).toMatchObject({ kind: 'absent', n: 0, coverage: null });
  });
});
