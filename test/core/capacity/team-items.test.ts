import fc from 'fast-check';

import { inProgressAt } from '../../../src/core/capacity/period-items';
import { capacityFacts, presentPlan } from '../../../src/core/capacity/team-items';
import type { CapacityUnit } from '../../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';
import { aBoard, aContract, anItem, aSite, aSprint, instant } from '../../support/facts';
import { aWorklog } from '../../support/effort-setting';

const AS_OF = instant('2026-02-01');
const site = aSite({
  boards: [
    aBoard({ id: 'b1', projectIds: ['P'] }),
    aBoard({ id: 'b2', projectIds: ['P', 'Q'] }),
    aBoard({ id: 'b3', projectIds: ['R'], type: 'kanban' }),
  ],
  sprints: [
    aSprint({ id: 's1', boardId: 'b1', start: '2026-01-05', complete: '2026-01-19' }),
    aSprint({ id: 's2', boardId: 'b1', start: '2026-01-19' }),
    aSprint({ id: 't1', boardId: 'b2', start: '2026-01-10', complete: '2026-01-24' }),
    aSprint({ id: 't2', boardId: 'b2', start: '2026-01-26' }),
  ],
});
const contract = aContract({ projectIds: ['P', 'Q', 'R', 'S'] });

/** Up to 20 items that wander through statuses, sprints and projects in January. */
const anyPortfolio = fc
  .array(
    fc.record({
      status: fc.array(fc.constantFrom('todo', 'doing', 'done', '???'), { minLength: 1, maxLength: 6 }),
      sprints: fc.array(fc.constantFrom('-', 's1', 's2', 't1', 't2', 's1+s2', 's1+t2', 's99'), {
        minLength: 1,
        maxLength: 4,
      }),
      project: fc.array(fc.constantFrom('P', 'Q', 'R', 'S', 'Z'), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 20 },
  )
  .map((written) => {
    const dated = (values: readonly string[], gap: number) =>
      values.map((value, i) =>
        i === 0 ? value : `${new Date(Date.UTC(2026, 0, 2 + i * gap)).toISOString()} ${value}`,
      );
    const items = written.map(({ status, sprints, project }, i) =>
      anItem({
        id: String(i),
        created: '2026-01-02',
        status: dated(status, 5),
        sprints: dated(sprints, 7),
        project: dated(project, 12),
      }),
    );
    return portfolioOf({ contract, site, items, tags: new Map() });
  });

const ids = (items: readonly { itemId: string }[]) => items.map(({ itemId }) => itemId).sort();

describe('the items of teams', () => {
  it('are each in progress in one team, and none is lost', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const ofTeams = capacityFacts(portfolio, AS_OF).teams.flatMap(({ inProgress }) => inProgress);
        expect(ids(ofTeams)).toEqual(ids(inProgressAt(portfolio, AS_OF, () => true)));
      }),
    );
  });

  it('are done in one present period at most', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const done = ids(capacityFacts(portfolio, AS_OF).teams.flatMap(({ current }) => current?.actual ?? []));
        expect(done).toEqual([...new Set(done)]);
      }),
    );
  });

  it('make up, together, the plan that the scorecard judges', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const { current } = capacityFacts(portfolio, AS_OF).all;
        expect(ids(current?.planned ?? [])).toEqual(ids(presentPlan(portfolio, AS_OF)));
      }),
    );
  });
});

describe('the facts of a date', () => {
  const factsOf = (items: readonly ItemFacts[], changed: Partial<SiteMetadata>, unit: CapacityUnit = 'items') => {
    const ofContract = aContract({ projectIds: ['P', 'Q'], capacity: { unit } });
    const known = { contract: ofContract, site: aSite(changed), items, tags: new Map() };
    return capacityFacts(portfolioOf(known), AS_OF);
  };
  const sprint = aSprint({ id: 's2', start: '2026-01-19' });

  it('have, for all teams together, what was carried into each month and done in it', () => {
    const items = [
      anItem({ id: '1', created: '2025-10-01', status: ['todo', '2025-11-20 doing', '2025-12-10 done'] }),
      anItem({ id: '2', created: '2025-10-01', project: ['Q'], status: ['todo', '2025-12-31 done'] }),
    ];
    const boards = [aBoard(), aBoard({ id: 'b2', projectIds: ['Q'] })];
    const december = factsOf(items, { boards, sprints: [sprint] }).all.trend.at(-2);
    expect(december?.period.id).toBe('2025-12');
    expect([ids(december?.planned ?? []), ids(december?.actual ?? [])]).toEqual([['1'], ['1', '2']]);
  });

  it('count what is done in the sprint that the item is in, where two run at once', () => {
    const sprints = [sprint, aSprint({ id: 's3', start: '2026-01-20' })];
    const items = [
      anItem({ id: '1', sprints: ['s2'], status: ['todo', '2026-01-22 done'] }),
      anItem({ id: '2', sprints: ['s3'], status: ['todo', '2026-01-22 done'] }),
    ];
    const [team] = factsOf(items, { boards: [aBoard()], sprints }).teams;
    expect(team?.current?.period.id).toBe('s3');
    expect(ids(team?.current?.actual ?? [])).toEqual(['2']);
  });

  it('know the time that went into a sprint older than the months that are shown', () => {
    const worklogs = [aWorklog('2025-01-08', 3)];
    const sprints = [aSprint({ id: 's0', start: '2025-01-06', complete: '2025-01-20' })];
    const items = [anItem({ created: '2025-01-01', sprints: ['s0'], worklogs })];
    const [team] = factsOf(items, { boards: [aBoard()], sprints }, 'logged').teams;
    expect(team?.trend[0]?.accrued?.items).toEqual([{ itemId: '1', category: 'untagged', amount: 3 }]);
  });

  it('have a team that planned something, also when its last item has left the projects', () => {
    const boards = [aBoard(), aBoard({ id: 'b2', projectIds: ['Q'] })];
    const items = [anItem({ created: '2026-01-01', sprints: ['s2'], project: ['P', '2026-01-25 Z'] })];
    const named = (some: readonly ItemFacts[]) =>
      factsOf(some, { boards, sprints: [sprint] }).teams.map(({ team }) => team.id);
    expect(named(items)).toEqual(['b1']);
    expect(named([])).toEqual([]);
  });
});
