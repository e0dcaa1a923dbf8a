import fc from 'fast-check';

import { cycleTime, cycleTimeDays } from '../../../src/core/flow/cycle-time';
import { aContract, anItem, instant } from '../../support/facts';
import { settingOf, taking } from '../../support/flow-setting';

const cycleTimeOf = (items: Parameters<typeof settingOf>[0], told?: Parameters<typeof settingOf>[1]) => {
  const { finished, window } = settingOf(items, told);
  return cycleTime(finished, window);
};

describe('cycleTime', () => {
  it('is the nearest-rank p50, p85 and p95 of started to done in inclusive days', () => {
    // Of 1, 2, 3, 4, 5, 6, 7, 8, 9, 20 the 5th, the 9th (8.5 rounded up) and the 10th (9.5 rounded up).
    const items = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].map((days, i) => taking(days, String(i)));
    expect(cycleTimeOf(items)).toMatchObject({
      kind: 'value',
      value: { p50: 5, p85: 9, p95: 20 },
      definitionId: 'cycle-time',
      unit: 'days',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 10,
      coverage: 1,
      excluded: [],
      behind: [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].map((value, i) => ({ itemId: String(i), value, part: null })),
    });
  });

  it('leaves out what was never started, which lowers the coverage', () => {
    const items = [
      taking(2, '1'),
      taking(4, '2'),
      taking(6, '3'),
      anItem({ id: '4', status: ['todo', '2026-03-09 done'] }),
    ];
    expect(cycleTimeOf(items)).toMatchObject({
      value: { p50: 4 },
      n: 3,
      coverage: 0.75,
      excluded: [{ reason: 'done without being started', count: 1 }],
    });
  });

  it('counts beside it, and not against the coverage, what does not count at all', () => {
    const items = [
      taking(2, '1'),
      anItem({ id: '2', type: ['subtask'], status: ['doing', '2026-03-09 done'] }),
      anItem({ id: '3', status: ['doing', '2026-03-09 done'], resolution: ['wontdo'] }),
    ];
    expect(cycleTimeOf(items)).toMatchObject({
      n: 1,
      coverage: 1,
      excluded: [
        { reason: 'abandoned', count: 1 },
        { reason: 'sub-task', count: 1 },
      ],
    });
  });

  it('counts the gap of a reopened item', () => {
    const item = anItem({
      status: ['todo', '2026-03-02 doing', '2026-03-03 done', '2026-03-06 doing', '2026-03-07 done'],
    });
    expect(cycleTimeOf([item])).toMatchObject({ value: { p50: 6 } });
  });

  it('counts days in the zone of the contract', () => {
    const overMidnight = anItem({ status: ['todo', '2026-03-09T22:30Z doing', '2026-03-09T23:30Z done'] });
    const berlin = aContract({ timeZone: 'Europe/Berlin', flow: { windowDays: 28 } });
    expect(cycleTimeOf([overMidnight])).toMatchObject({ value: { p50: 1 } });
    expect(cycleTimeOf([overMidnight], { contract: berlin })).toMatchObject({ value: { p50: 2 } });
  });

  it('starts with the last start where the contract says so', () => {
    const item = anItem({ status: ['doing', '2026-03-02 todo', '2026-03-05 doing', '2026-03-06 done'] });
    const last = aContract({ flow: { windowDays: 28, startRule: 'last' } });
    expect(cycleTimeOf([item], { contract: last })).toMatchObject({ value: { p50: 2 } });
  });

  it('is absent when nothing was started and done, and says so', () => {
    expect(cycleTimeOf([anItem({ status: ['todo', '2026-03-09 done'] })])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was started and done in the last 28 days' },
      n: 0,
      coverage: 0,
    });
    expect(cycleTimeOf([])).toMatchObject({ kind: 'absent', coverage: null });
  });

  it('is a cycle time that really happened', () => {
    const days = fc.array(fc.integer({ min: 1, max: 27 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(days, (all) => {
        const measure = cycleTimeOf(all.map((n, i) => taking(n, String(i))));
        expect(measure.kind).toBe('value');
        if (measure.kind === 'value') {
          for (const value of Object.values(measure.value)) expect(all).toContain(value);
          expect(measure.value.p50).toBeLessThanOrEqual(measure.value.p85);
          expect(measure.value.p85).toBeLessThanOrEqual(measure.value.p95);
        }
      }),
    );
  });
});

describe('cycleTimeDays', () => {
  it('counts both ends', () => {
    const { finished } = settingOf([taking(3, '1')]);
    expect(finished.items.map((item) => cycleTimeDays(item, 'UTC'))).toEqual([3]);
  });

  it('is null for an item that was never started', () => {
    const { finished } = settingOf([anItem({ status: ['todo', '2026-03-09 done'] })]);
    expect(finished.items.map((item) => cycleTimeDays(item, 'UTC'))).toEqual([null]);
  });
});
