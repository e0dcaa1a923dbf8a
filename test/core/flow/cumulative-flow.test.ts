import fc from 'fast-check';

import { cumulativeFlow } from '../../../src/core/flow/cumulative-flow';
import { DAY_MS, startOfDay } from '../../../src/core/time/zone';
import { valueAt } from '../../../src/core/timeline/field-history';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { outOfScopeAt } from '../../../src/core/timeline/scope';
import { aContract, anItem, instant, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Told = NonNullable<Parameters<typeof settingOf>[1]>;

/** As of noon of 11 March, over 7 to 11 March. */
const FIVE_DAYS: Told = { contract: aContract({ flow: { windowDays: 5 } }) };

const flowOf = (items: readonly ItemFacts[], told: Told = FIVE_DAYS) => {
  const { portfolio, window } = settingOf(items, told);
  return cumulativeFlow(portfolio, window);
};
/** The counts by status id. */
const countsOf = (items: readonly ItemFacts[], told?: Told) =>
  Object.fromEntries(flowOf(items, told).statuses.map(({ statusId, counts }) => [statusId, counts]));

describe('cumulativeFlow', () => {
  it('counts the items in each status at the end of each day, to do first', () => {
    const items = [
      anItem({ id: '1', status: ['todo', '2026-03-08 doing', '2026-03-10 done'] }),
      anItem({ id: '2', status: ['todo', '2026-02-01 doing'] }),
      anItem({ id: '3', created: '2026-03-09T17:00Z', status: ['todo'] }),
      anItem({ id: '4', status: ['todo', '2026-01-20 doing', '2026-01-30 done'] }),
    ];
    expect(flowOf(items)).toEqual({
      firstDay: instant('2026-03-07') / DAY_MS,
      statuses: [
        { statusId: 'todo', name: 'To Do', category: 'todo', counts: [1, 0, 1, 1, 1] },
        { statusId: 'doing', name: 'In Progress', category: 'in-progress', counts: [1, 2, 2, 1, 1] },
        { statusId: 'done', name: 'Done', category: 'done', counts: [1, 1, 1, 2, 2] },
      ],
    });
  });

  it.each<[string, WrittenItem, Record<string, number[]>]>([
    [
      'the last change of a day only',
      { status: ['todo', '2026-03-09T08:00Z doing', '2026-03-09T17:00Z review'] },
      { todo: [1, 1, 0, 0, 0], review: [0, 0, 1, 1, 1] },
    ],
    [
      'as-of on the last day',
      { status: ['todo', '2026-03-11T12:00Z doing'] },
      { todo: [1, 1, 1, 1, 0], doing: [0, 0, 0, 0, 1] },
    ],
    ['nothing after as-of', { status: ['todo', '2026-03-11T12:00:00.001Z doing'] }, { todo: [1, 1, 1, 1, 1] }],
    [
      'a change in the first millisecond of the window',
      { status: ['todo', '2026-03-07 doing'] },
      { doing: [1, 1, 1, 1, 1] },
    ],
    [
      'a change in the last millisecond of a day',
      { status: ['todo', '2026-03-08T23:59:59.999Z doing'] },
      { todo: [1, 0, 0, 0, 0], doing: [0, 1, 1, 1, 1] },
    ],
    ['no item before it is created', { created: '2026-03-10T23:00Z' }, { todo: [0, 0, 0, 1, 1] }],
    ['no item created after as-of', { created: '2026-03-11T13:00Z' }, {}],
    [
      'an item while it is in the project',
      { project: ['Q', '2026-03-08 P', '2026-03-10 Q'] },
      { todo: [0, 1, 1, 0, 0] },
    ],
    [
      'an item while it is a standard item',
      { type: ['epic', '2026-03-09 story'], status: ['todo', '2026-03-08 doing'] },
      { doing: [0, 0, 1, 1, 1] },
    ],
    ['no sub-task', { type: ['subtask'] }, {}],
    [
      'a status that nobody knows',
      { status: ['todo', '2026-03-09 lost'] },
      { todo: [1, 1, 0, 0, 0], lost: [0, 0, 1, 1, 1] },
    ],
  ])('counts %s', (...[, written, counts]) => {
    expect(countsOf([anItem(written)])).toEqual(counts);
  });

  it('ends days in the zone of the contract', () => {
    const contract = aContract({ timeZone: 'Europe/Berlin', flow: { windowDays: 5 } });
    const late = anItem({ status: ['todo', '2026-03-08T23:30Z doing'] });
    expect(countsOf([late], { contract })).toEqual({ todo: [1, 1, 0, 0, 0], doing: [0, 0, 1, 1, 1] });
  });

  const aHistory = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 40 * 24 }), fc.constantFrom('todo', 'doing', 'done', 'lost')),
    { maxLength: 6 },
  );
  const written = ([first, ...changes]: readonly (readonly [number, string])[]): WrittenItem => {
    const hour = (n: number): string => new Date(instant('2026-02-10') + n * 3_600_000).toISOString();
    const created = Math.min(first?.[0] ?? 0, 20 * 24);
    const later = changes.map(([n, status]) => [Math.max(n, created), status] as const).sort(([a], [b]) => a - b);
    return { created: hour(created), status: [first?.[1] ?? 'todo', ...later.map(([n, s]) => `${hour(n)} ${s}`)] };
  };
  const someItems = fc.array(fc.tuple(aHistory, fc.constantFrom('P', 'Q')), { maxLength: 8 }).map((all) =>
    all.map(([history, project], i) =>
      anItem({
        id: String(i),
        ...written(history),
        project: i % 3 === 0 ? [project, '2026-03-09T10:00Z P'] : [project],
      }),
    ),
  );

  it('adds up each day to the items that existed and counted at its end', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const { portfolio, window } = settingOf(items);
        const { statuses } = cumulativeFlow(portfolio, window);
        for (let i = 0; i < window.days; i++) {
          const end = Math.min(startOfDay(window.firstDay + i + 1, 'UTC') - 1, window.asOf);
          const counted = items.filter(
            (item) => item.created <= end && outOfScopeAt(item, end, portfolio.scope) === null,
          );
          expect(statuses.reduce((sum, { counts }) => sum + (counts[i] ?? NaN), 0)).toBe(counted.length);
          for (const { statusId, counts } of statuses) {
            expect(counts[i]).toBe(counted.filter(({ status }) => valueAt(status, end) === statusId).length);
          }
        }
      }),
    );
  });

  it('is the same as of a day, whatever came after it', () => {
    const asOf = '2026-03-01T12:00Z';
    fc.assert(
      fc.property(someItems, (items) => {
        const until = instant(asOf);
        const known = items
          .filter(({ created }) => created <= until)
          .map((item) => ({
            ...item,
            status: item.status.filter(({ at }) => at <= until),
            project: item.project.filter(({ at }) => at <= until),
          }));
        expect(flowOf(known, { ...FIVE_DAYS, asOf })).toEqual(flowOf(items, { ...FIVE_DAYS, asOf }));
      }),
    );
  });
});
