import fc from 'fast-check';

import { statusPaces } from '../../../src/core/flow/status-pace';
import { aContract, anItem, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const paces = (...told: Parameters<typeof settingOf>) => {
  const { portfolio, ...facts } = settingOf(...told);
  return statusPaces(portfolio, facts);
};
/** Each status as `id n: p50/p85/p95`. */
const written = (...told: Parameters<typeof settingOf>) =>
  paces(...told).map(({ statusId, n, p50, p85, p95 }) => `${statusId} ${n}: ${p50}/${p85}/${p95}`);

/** Started on 1 March, in review from one day on, done on another. */
const reviewed = (id: string, review: string, done: string) =>
  anItem({ id, status: ['todo', '2026-03-01 doing', `2026-03-${review} review`, `2026-03-${done} done`] });

describe('statusPaces', () => {
  it('are the nearest-rank ages at which finished items left each status, in the order of the flow', () => {
    // Left In Progress at 2, 3 and 4 days, In Review at 3, 5 and 9.
    const items = [reviewed('1', '02', '03'), reviewed('2', '03', '05'), reviewed('3', '04', '09')];
    expect(paces(items)).toEqual([
      { statusId: 'doing', name: 'In Progress', n: 3, p50: 3, p85: 4, p95: 4 },
      { statusId: 'review', name: 'In Review', n: 3, p50: 5, p85: 9, p95: 9 },
    ]);
  });

  it('take the 85th and the 95th of twenty apart', () => {
    const items = Array.from({ length: 20 }, (_, i) =>
      anItem({
        id: String(i),
        status: ['todo', '2026-02-12 doing', `${new Date(Date.UTC(2026, 1, 12 + i, 9)).toISOString()} done`],
      }),
    );
    expect(written(items)).toEqual(['doing 20: 10/17/19']);
  });

  it.each<[string, WrittenItem, readonly string[]]>([
    [
      'counts the last time it left a status',
      {
        status: [
          'todo',
          '2026-03-01 doing',
          '2026-03-02 review',
          '2026-03-03 doing',
          '2026-03-06 review',
          '2026-03-08 done',
        ],
      },
      ['doing 1: 6/6/6', 'review 1: 8/8/8'],
    ],
    [
      'counts a return to to do, which comes first, and not the time before it was started',
      { status: ['todo', '2026-03-01 doing', '2026-03-03 todo', '2026-03-05 doing', '2026-03-08 done'] },
      ['todo 1: 5/5/5', 'doing 1: 8/8/8'],
    ],
    [
      'leaves out the done status of a reopened item',
      { status: ['todo', '2026-03-01 doing', '2026-03-03 done', '2026-03-05 review', '2026-03-08 closed'] },
      ['doing 1: 3/3/3', 'review 1: 8/8/8'],
    ],
    [
      'has a status of unknown category last, under its id',
      { status: ['todo', '2026-03-01 doing', '2026-03-03 ???', '2026-03-05 review', '2026-03-08 done'] },
      ['doing 1: 3/3/3', 'review 1: 8/8/8', '??? 1: 5/5/5'],
    ],
    ['has nothing of an item that was never started', { status: ['todo', '2026-03-08 done'] }, []],
    [
      'has nothing of one that was abandoned',
      { status: ['todo', '2026-03-01 doing', '2026-03-08 done'], resolution: ['wontdo'] },
      [],
    ],
    ['has nothing of one done before the window', { status: ['todo', '2026-01-06 doing', '2026-02-11 done'] }, []],
    [
      'looks at nothing after done',
      { status: ['todo', '2026-03-01 doing', '2026-03-08 done', '2026-03-09 closed'] },
      ['doing 1: 8/8/8'],
    ],
  ])('%s', (_, item, expected) => {
    expect(written([anItem(item)])).toEqual(expected);
  });

  it('goes by the start rule and the zone of the contract', () => {
    const status = [
      'todo',
      '2026-03-01T02:00Z doing',
      '2026-03-03 todo',
      '2026-03-05T12:00Z doing',
      '2026-03-08T12:00Z done',
    ];
    const last = aContract({ flow: { windowDays: 28, startRule: 'last' } });
    expect(written([anItem({ status })], { contract: last })).toEqual(['doing 1: 4/4/4']);
    const inNewYork = { ...aContract({ flow: { windowDays: 28 } }), timeZone: 'America/New_York' };
    expect(written([anItem({ status })], { contract: inNewYork })).toEqual(['todo 1: 6/6/6', 'doing 1: 9/9/9']);
  });

  it('orders statuses of one category by their median age, then by id, and those without history last', () => {
    const site = ['todo', '2026-03-01 review', '2026-03-03 doing', '2026-03-05 done'];
    expect(written([anItem({ status: site })])).toEqual(['review 1: 3/3/3', 'doing 1: 5/5/5']);
    const same = ['todo', '2026-03-01T08:00Z review', '2026-03-01T09:00Z doing', '2026-03-01T10:00Z done'];
    expect(written([anItem({ status: same })])).toEqual(['doing 1: 1/1/1', 'review 1: 1/1/1']);
    const standing = [
      anItem({ id: '1', status: ['todo', '2026-03-01 review', '2026-03-02 done'] }),
      anItem({ id: '2', status: ['doing'] }),
    ];
    expect(written(standing)).toEqual(['review 1: 2/2/2', 'doing 0: null/null/null']);
  });

  it('has the statuses in which items stand now, also without any history, each once', () => {
    const items = [
      anItem({ id: '1', status: ['todo', '2026-03-01 doing'] }),
      anItem({ id: '2', status: ['todo', '2026-03-01 doing'] }),
      anItem({ id: '3', status: ['todo', '2026-03-01 doing', '2026-03-02 ???'] }),
      anItem({ id: '4', status: ['todo'] }),
    ];
    expect(paces(items)).toEqual([
      { statusId: 'doing', name: 'In Progress', n: 0, p50: null, p85: null, p95: null },
      { statusId: '???', name: '???', n: 0, p50: null, p85: null, p95: null },
    ]);
  });

  it('keeps the history of a status in which items stand now', () => {
    expect(written([reviewed('1', '02', '03'), anItem({ id: '2', status: ['todo', '2026-03-01 doing'] })])).toEqual([
      'doing 1: 2/2/2',
      'review 1: 3/3/3',
    ]);
  });

  it('knows nothing of what happens after as-of', () => {
    const status = ['todo', '2026-03-01 doing', '2026-03-08 done', '2026-03-12 doing', '2026-03-14 done'];
    expect(written([anItem({ status })])).toEqual(['doing 1: 8/8/8']);
  });

  it('has no age over the cycle time, and no more items than were finished', () => {
    const steps = fc.array(fc.constantFrom('doing', 'review', 'todo', 'done'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 5 }), (all) => {
        const items = all.map((statuses, i) =>
          anItem({
            id: String(i),
            status: ['todo', ...statuses.map((status, day) => `2026-03-0${day + 1} ${status}`), '2026-03-08 done'],
          }),
        );
        for (const { n, p50, p95 } of paces(items)) {
          expect(n).toBeLessThanOrEqual(items.length);
          expect(p95 ?? 0).toBeLessThanOrEqual(8);
          expect(p50 ?? 0).toBeLessThanOrEqual(p95 ?? 0);
        }
      }),
    );
  });
});
