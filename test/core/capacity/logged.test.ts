import fc from 'fast-check';

import { loggedHours } from '../../../src/core/capacity/logged';
import { anItem, instant } from '../../support/facts';
import { aWorklog, portfolioWith, rangeOf, sums } from '../../support/effort-setting';

const subTask = { id: '2', type: ['subtask'], parent: ['1'] };
const hours = (...[items, range = rangeOf()]: [Parameters<typeof portfolioWith>[0], ReturnType<typeof rangeOf>?]) =>
  sums(loggedHours(portfolioWith(items), range)).items;

describe('loggedHours', () => {
  it('gives each entry whole, at the instant at which the work was begun', () => {
    const worklogs = [aWorklog('2026-01-06T09:00Z', 1.5), aWorklog('2026-01-07T09:00Z', 2, '2026-01-08')];
    const portfolio = portfolioWith([anItem({ worklogs })]);
    const [item] = portfolio.items;
    expect([...loggedHours(portfolio, rangeOf())]).toEqual([
      { item, at: instant('2026-01-06T09:00Z'), amount: 1.5, isAttributed: true },
      { item, at: instant('2026-01-07T09:00Z'), amount: 2, isAttributed: true },
    ]);
  });

  it.each<[string, ReturnType<typeof aWorklog>, number | undefined]>([
    ['begun with the range', aWorklog('2026-01-05', 1), 1],
    ['begun a millisecond before it', aWorklog('2026-01-04T23:59:59.999Z', 1), undefined],
    ['begun and recorded at as-of', aWorklog('2026-01-26', 1), 1],
    ['begun after as-of', aWorklog('2026-01-26T00:00:00.001Z', 1, '2026-01-20'), undefined],
    ['recorded after as-of', aWorklog('2026-01-20', 1, '2026-01-26T00:00:00.001Z'), undefined],
    ['of no time', aWorklog('2026-01-20', 0), undefined],
    ['of less than no time', aWorklog('2026-01-20', -1), undefined],
    ['begun before the item was created', aWorklog('2026-01-06', 3, '2026-01-12'), 3],
  ])('counts or leaves out one %s', (_, worklog, expected) => {
    expect(hours([anItem({ created: '2026-01-05', worklogs: [worklog] })])['1']).toBe(expected);
  });

  it('credits sub-tasks to the parent that they had then', () => {
    const worklogs = [aWorklog('2026-01-06', 1), aWorklog('2026-01-12', 2), aWorklog('2026-01-20', 4)];
    const moved = anItem({ ...subTask, parent: ['1', '2026-01-12 3', '2026-01-19 -'], worklogs });
    const items = [anItem({ id: '1', worklogs: [aWorklog('2026-01-06', 8)] }), moved, anItem({ id: '3' })];
    expect(hours(items)).toEqual({ '1': 9, '3': 2 });
  });

  it.each([
    ['an epic', [anItem({ type: ['epic'], worklogs: [aWorklog('2026-01-06', 1)] })]],
    ['an item of another project', [anItem({ project: ['Q'], worklogs: [aWorklog('2026-01-06', 1)] })]],
    [
      'a sub-task of an epic',
      [anItem({ type: ['epic'] }), anItem({ ...subTask, worklogs: [aWorklog('2026-01-06', 1)] })],
    ],
    [
      'a story under a story',
      [anItem({ id: '1' }), anItem({ ...subTask, type: ['epic'], worklogs: [aWorklog('2026-01-06', 1)] })],
    ],
    ['a sub-task without a parent', [anItem({ type: ['subtask'], worklogs: [aWorklog('2026-01-06', 1)] })]],
    [
      'a sub-task in another project',
      [anItem(), anItem({ ...subTask, project: ['Q'], worklogs: [aWorklog('2026-01-06', 1)] })],
    ],
  ])('leaves out %s', (_, items) => {
    expect(hours(items)).toEqual({});
  });

  it('goes by the type that the item had then', () => {
    const worklogs = [aWorklog('2026-01-06', 1), aWorklog('2026-01-20', 2)];
    expect(hours([anItem({ type: ['epic', '2026-01-12 story'], worklogs })])).toEqual({ '1': 2 });
  });

  it('makes up, over days apart, what was logged over all of them', () => {
    const entry = fc.record({ day: fc.integer({ min: 5, max: 25 }), hours: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(entry), fc.integer({ min: 6, max: 25 }), (entries, border) => {
        const at = (day: number, time = '09:00Z') => `2026-01-${String(day).padStart(2, '0')}T${time}`;
        const items = [anItem({ worklogs: entries.map((one) => aWorklog(at(one.day), one.hours)) })];
        const total = (range: ReturnType<typeof rangeOf>) => hours(items, range)['1'] ?? 0;
        const before = total(rangeOf('2026-01-05', at(border, '00:00Z')));
        expect(before + total(rangeOf(at(border, '00:00Z')))).toBe(total(rangeOf()));
      }),
    );
  });
});
