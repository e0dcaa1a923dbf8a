import fc from 'fast-check';

import { reopenRate } from '../../../src/core/flow/reopen-rate';
import { setbacks } from '../../../src/core/flow/setbacks';
import { anItem, instant, type WrittenHistory, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Items = Parameters<typeof settingOf>[0];

const rateOf = (items: Items, asOf?: string) => {
  const { portfolio, window } = settingOf(items, asOf === undefined ? {} : { asOf });
  return reopenRate(portfolio, window);
};
const withStatus = (id: string, ...status: WrittenHistory) => anItem({ id, status });

describe('reopenRate', () => {
  it('is items reopened in the window by items done in it: 2 by 4', () => {
    const items = [
      withStatus('1', 'doing', '2026-02-20 done'),
      withStatus('2', 'doing', '2026-02-20 done', '2026-02-25 doing', '2026-03-01 done'),
      withStatus('3', 'doing', '2026-03-02 done', '2026-03-04 todo'),
      withStatus('4', 'todo', '2026-03-03 done'),
      withStatus('5', 'todo', '2026-03-03 doing'),
    ];
    expect(rateOf(items)).toEqual({
      kind: 'value',
      value: 0.5,
      definitionId: 'reopen-rate',
      unit: 'share',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 4,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '1', value: null, part: 'done, not reopened' },
        { itemId: '2', value: null, part: 'reopened' },
        { itemId: '3', value: null, part: 'reopened' },
        { itemId: '4', value: null, part: 'done, not reopened' },
      ],
    });
  });

  it('counts what was done before the window and comes back in it among the reopened only', () => {
    const items = [
      withStatus('1', 'doing', '2026-02-01 done', '2026-02-20 doing'),
      withStatus('2', 'doing', '2026-03-01 done'),
    ];
    expect(rateOf(items)).toMatchObject({
      value: 1,
      n: 1,
      behind: [
        { itemId: '2', value: null, part: 'done, not reopened' },
        { itemId: '1', value: null, part: 'reopened, done before the window' },
      ],
    });
  });

  it.each<[string, WrittenHistory, number]>([
    ['done at the first instant of the window', ['doing', '2026-02-12 done'], 1],
    ['done a millisecond before', ['doing', '2026-02-11T23:59:59.999Z done'], 0],
    ['done at as-of', ['doing', '2026-03-11T12:00Z done'], 1],
    ['done a millisecond after as-of', ['doing', '2026-03-11T12:00:00.001Z done'], 0],
    [
      'done before, during and after the window',
      ['done', '2026-01-10 doing', '2026-02-20 done', '2026-02-21 doing', '2026-04-01 done'],
      1,
    ],
    ['done twice in it', ['doing', '2026-02-20 done', '2026-02-21 doing', '2026-02-22 done'], 1],
    ['done before and after, but not in it', ['done', '2026-01-10 doing', '2026-04-01 done'], 0],
    ['moved from one done status to another in it', ['doing', '2026-02-01 done', '2026-02-20 closed'], 0],
  ])('%s: %#', (...[, status, n]) => {
    expect(rateOf([withStatus('1', ...status)]).n).toBe(n);
  });

  it('counts what was given up like what was finished', () => {
    const givenUp = anItem({ status: ['todo', '2026-02-20 done'], resolution: ['-', '2026-02-20 wontdo'] });
    expect(rateOf([givenUp])).toMatchObject({ value: 0, n: 1 });
  });

  it.each<[string, WrittenItem, string[]]>([
    ['an epic', { type: ['epic'] }, ['epic or above']],
    ['a sub-task until it was done a last time', { type: ['subtask'] }, ['sub-task']],
    ['what became a story between two times', { type: ['epic', '2026-02-22 story'] }, []],
    ['what was a story the first time', { type: ['story', '2026-02-22 epic'] }, []],
    ['what is elsewhere the last time', { type: ['epic'], project: ['P', '2026-02-23 Q'] }, ['in another project']],
  ])('counts by what an item was when it was done: %s', (...[, written, reasons]) => {
    const item = anItem({ status: ['doing', '2026-02-20 done', '2026-02-21 doing', '2026-02-24 done'], ...written });
    expect(rateOf([item]).excluded.map(({ reason }) => reason)).toEqual(reasons);
    expect(rateOf([item]).n).toBe(reasons.length === 0 ? 1 : 0);
  });

  it('says once of an item why it is left out', () => {
    const epic = anItem({ type: ['epic'], status: ['doing', '2026-02-20 done'] });
    expect(rateOf([epic]).excluded).toEqual([{ reason: 'epic or above', count: 1 }]);
  });

  it('is zero when nothing came back, and absent when nothing was done', () => {
    expect(rateOf([withStatus('1', 'doing', '2026-03-01 done')])).toMatchObject({ kind: 'value', value: 0 });
    expect(rateOf([withStatus('1', 'done', '2026-02-20 doing')])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was done in the last 28 days' },
      n: 0,
      coverage: null,
      behind: [{ itemId: '1', value: null, part: 'reopened, done before the window' }],
    });
  });

  it('counts the same reopened items as the setbacks, and knows nothing of what comes later', () => {
    const statuses = fc.array(fc.constantFrom('todo', 'doing', 'done'), { minLength: 1, maxLength: 8 });
    const history = (all: readonly string[], from = 0) =>
      all.slice(0, all.length - from).map((status, i) => (i === 0 ? status : `2026-02-${10 + i * 2} ${status}`));
    fc.assert(
      fc.property(fc.array(statuses, { minLength: 1, maxLength: 6 }), (histories) => {
        const items = histories.map((all, i) => anItem({ id: String(i), status: history(all) }));
        const { portfolio, window } = settingOf(items);
        const rate = reopenRate(portfolio, window);
        const reopened = rate.behind.filter(({ part }) => part?.startsWith('reopened'));
        expect(reopened).toHaveLength(setbacks(portfolio, window).reopened);
        // The last changes are on 22 and 24 February: as of the 21st they are not known.
        const cut = histories.map((all, i) =>
          anItem({ id: String(i), status: history(all, Math.max(0, all.length - 6)) }),
        );
        expect(rateOf(items, '2026-02-21')).toEqual(rateOf(cut, '2026-02-21'));
      }),
    );
  });
});
