import fc from 'fast-check';

import { dailyThroughput } from '../../../src/core/flow/daily-throughput';
import { aContract, anItem, instant, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Items = Parameters<typeof settingOf>[0];
type Told = Parameters<typeof settingOf>[1];

/** The 84 whole days before 11 March 2026 begin on 17 December 2025. */
const doneOn = (id: string, at: string, written: WrittenItem = {}) =>
  anItem({ id, created: '2025-01-01', status: ['todo', `${at} done`], ...written });
const tenOn = (day: string) => Array.from({ length: 10 }, (_, i) => doneOn(`t${i}`, day));
const historyOf = (items: Items, told?: Told) => {
  const { portfolio, asOf } = settingOf(items, told);
  return dailyThroughput(portfolio, asOf);
};
const countsOf = (items: Items, told?: Told): readonly number[] => {
  const history = historyOf(items, told);
  return history.kind === 'value' ? history.value : [];
};

describe('dailyThroughput', () => {
  it('counts what was done on each of the 84 whole days before today, oldest first', () => {
    const items = [
      doneOn('1', '2025-12-16T23:59:59.999Z'),
      doneOn('2', '2025-12-17'),
      doneOn('3', '2025-12-18'),
      doneOn('4', '2025-12-18'),
      doneOn('5', '2026-03-11'),
      ...tenOn('2026-03-10T23:59:59.999Z'),
    ];
    const counts = countsOf(items);
    expect(counts).toHaveLength(84);
    expect([counts[0], counts[1], counts[2], counts[83]]).toEqual([1, 2, 0, 10]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(13);
    expect(historyOf(items)).toMatchObject({
      kind: 'value',
      definitionId: 'forecast',
      unit: 'items',
      window: { from: instant('2025-12-17'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 13,
      coverage: 13 / 14,
      excluded: [{ reason: 'done today, which is not over', count: 1 }],
      behind: ['2', '3', '4', ...tenOn('2026-03-10').map(({ id }) => id)].map((itemId) => ({
        itemId,
        value: null,
        part: null,
      })),
    });
  });

  it('begins with the day of the first work item, of whatever kind, where that is later', () => {
    const young = tenOn('2026-03-08').map((item, i) =>
      anItem({ id: `y${i}`, created: '2026-03-07', status: item.status.length > 0 ? ['todo', '2026-03-08 done'] : [] }),
    );
    expect(countsOf(young)).toEqual([0, 10, 0, 0]);
    const epic = anItem({ id: '99', created: '2026-03-05T10:00Z', type: ['epic'] });
    expect(countsOf([...young, epic])).toEqual([0, 0, 0, 10, 0, 0]);
  });

  it('leaves out what was given up, what does not count, and what was reopened', () => {
    const items = [
      ...tenOn('2026-03-10'),
      doneOn('1', '2026-03-10', { resolution: ['wontdo'] }),
      doneOn('2', '2026-03-10', { type: ['epic'] }),
      doneOn('3', '2026-03-09', { status: ['todo', '2026-03-09 done', '2026-03-10 doing'] }),
    ];
    expect(historyOf(items)).toMatchObject({
      n: 10,
      coverage: 1,
      excluded: [
        { reason: 'abandoned', count: 1 },
        { reason: 'epic or above', count: 1 },
      ],
    });
  });

  it('takes the days of the zone', () => {
    const items = tenOn('2026-03-09T23:30Z');
    const contract = aContract({ timeZone: 'Europe/Berlin' });
    expect(countsOf(items).slice(-2)).toEqual([10, 0]);
    expect(countsOf(items, { contract }).slice(-2)).toEqual([0, 10]);
  });

  it('is absent with fewer than ten finished items, and says so', () => {
    expect(historyOf(tenOn('2026-03-10')).kind).toBe('value');
    expect(historyOf(tenOn('2026-03-10').slice(1))).toMatchObject({
      kind: 'absent',
      absence: {
        kind: 'no-data',
        missing: 'a forecast needs 10 items done in the last 84 days before today, and there are 9',
      },
      n: 9,
    });
    expect(historyOf([])).toMatchObject({ kind: 'absent', n: 0, coverage: null });
    // What was done today does not help.
    expect(historyOf(tenOn('2026-03-11')).kind).toBe('absent');
  });

  it('does not depend on the window of the other flow metrics', () => {
    const short = aContract({ flow: { windowDays: 7 } });
    expect(countsOf(tenOn('2026-01-10'), { contract: short })).toEqual(countsOf(tenOn('2026-01-10')));
  });

  it('adds up to the items behind it', () => {
    const days = fc.array(fc.integer({ min: 10, max: 28 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(days, (all) => {
        const history = historyOf(all.map((day, i) => doneOn(String(i), `2026-02-${day}`)));
        expect(history.n).toBe(all.length);
        expect(history.kind === 'value' && history.value.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
      { numRuns: 30 },
    );
  });
});
