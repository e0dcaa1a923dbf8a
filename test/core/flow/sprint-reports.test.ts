import fc from 'fast-check';

import { commitmentReliability } from '../../../src/core/flow/commitment-reliability';
import { sprintReports } from '../../../src/core/flow/sprint-reports';
import type { FieldHistory, ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem, aSprint, instant } from '../../support/facts';
import { inS1, S1, sprintSetting } from '../../support/sprint-setting';

const reportsOf = (...told: Parameters<typeof sprintSetting>) => {
  const { portfolio, window } = sprintSetting(...told);
  return sprintReports(portfolio, window);
};

const done = (id: string) => inS1(id, { status: ['todo', '2026-01-10 done'] });

describe('sprintReports', () => {
  it('tell a sprint in items and in points', () => {
    const items = [
      inS1('1', { estimate: ['3'], status: ['todo', '2026-01-10 done'] }),
      inS1('2', { estimate: ['5', '2026-01-08 8'] }),
      inS1('3', { estimate: ['2'], sprints: ['s1', '2026-01-12 -'] }),
      inS1('4'),
      anItem({ id: '5', created: '2026-01-07', sprints: ['s1'], estimate: ['1'] }),
    ];
    // Committed: 4 items of 3, 5 and 2 points and one without an estimate. One kept, one removed, one added.
    expect(reportsOf(items)).toEqual([
      {
        id: 's1',
        name: 'Sprint 1',
        boardId: 'b1',
        boardName: 'Payments team',
        span: { from: instant('2026-01-05T09:00Z'), to: instant('2026-01-19T17:00Z') },
        over: true,
        items: {
          committed: 4,
          kept: 1,
          reliability: 0.25,
          added: 1,
          removed: 1,
          reestimated: 0,
          final: 4,
          gross: 0.5,
          net: 0,
        },
        points: {
          committed: 10,
          kept: 3,
          reliability: 0.3,
          added: 1,
          removed: 2,
          reestimated: 3,
          final: 12,
          gross: 0.6,
          net: 0.2,
        },
        withoutEstimate: 1,
        underCommitted: false,
      },
    ]);
  });

  it('count as without an estimate only what was committed', () => {
    const [report] = reportsOf([inS1('1'), anItem({ id: '2', created: '2026-01-07', sprints: ['s1'] })]);
    expect(report?.withoutEstimate).toBe(1);
  });

  it.each([
    [19, 1, false],
    [20, 1, true],
    [1, 0, true],
    [0, 1, false],
  ])('ask whether too little was promised where %d are kept and %d not: %s', (kept, open, expected) => {
    const items = [
      ...Array.from({ length: kept }, (_, i) => done(`k${i}`)),
      ...Array.from({ length: open }, (_, i) => inS1(`o${i}`)),
    ];
    expect(reportsOf(items)[0]?.underCommitted).toBe(expected);
  });

  it('do not ask that of a sprint that still runs, nor of one that promised nothing', () => {
    expect(reportsOf([done('1')], { asOf: '2026-01-15' })[0]).toMatchObject({ over: false, underCommitted: false });
    expect(reportsOf([anItem({ id: '1', created: '2026-01-07', sprints: ['s1'] })])[0]).toMatchObject({
      items: { committed: 0, reliability: null },
      underCommitted: false,
    });
  });
});

describe('the sprints of any items', () => {
  const sprints = [S1, aSprint({ id: 's2', start: '2026-01-19T18:00Z', end: '2026-02-02' })];
  const aDate = fc.integer({ min: 2, max: 27 }).map((day) => new Date(Date.UTC(2026, 0, day, 12)).toISOString());
  const history = (values: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...values), fc.array(fc.tuple(aDate, fc.constantFrom(...values)), { maxLength: 4 }))
      .map(([first, changes]) => [first, ...changes.map(([at, value]) => `${at} ${value}`).sort()]);
  const anyItems = fc
    .array(
      fc.record({
        created: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-02T12:00Z'),
        status: history(['todo', 'doing', 'done', '???']),
        sprints: history(['-', 's1', 's2', 's1+s2', 'gone']),
        estimate: history(['-', '1', '2', '5']),
        resolution: history(['-', 'wontdo']),
        project: fc.constantFrom(['P'], ['Q'], ['P', '2026-01-14 Q']),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map((written, i) => anItem({ ...written, id: String(i) })));

  const cut = (item: ItemFacts, at: number): ItemFacts => {
    const known = <T>(history: FieldHistory<T>) => history.filter((change, i) => i === 0 || change.at <= at);
    return {
      ...item,
      status: known(item.status),
      sprints: known(item.sprints),
      estimate: known(item.estimate),
      resolution: known(item.resolution),
      project: known(item.project),
    };
  };

  it('are the same from the whole history as from what was known then', () => {
    fc.assert(
      fc.property(anyItems, aDate, (items, asOf) => {
        const then = items.map((item) => cut(item, instant(asOf)));
        expect(reportsOf(items, { sprints, asOf })).toEqual(reportsOf(then, { sprints, asOf }));
      }),
    );
  });

  it('do not depend on the order of items or sprints', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const turned = reportsOf([...items].reverse(), { sprints: [...sprints].reverse() });
        expect(turned).toEqual(reportsOf(items, { sprints }));
      }),
    );
  });

  it('add up in every sprint, and to the pooled reliability', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { portfolio, window } = sprintSetting(items, { sprints });
        const reports = sprintReports(portfolio, window);
        for (const { items: inItems } of reports) {
          expect(inItems.final).toBe(inItems.committed + inItems.added - inItems.removed);
        }
        const over = reports.filter((report) => report.over);
        const sum = (of: 'kept' | 'committed') => over.reduce((total, report) => total + report.items[of], 0);
        const pooled = commitmentReliability(portfolio, window);
        if (pooled.kind === 'value') expect(pooled.value).toBe(sum('kept') / sum('committed'));
        else expect(sum('committed')).toBe(0);
        expect(pooled.n).toBe(sum('committed'));
      }),
    );
  });
});
