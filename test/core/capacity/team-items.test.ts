import fc from 'fast-check';

import { inProgressAt } from '../../../src/core/capacity/period-items';
import { capacityFacts, presentPlan } from '../../../src/core/capacity/team-items';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import { aBoard, aContract, anItem, aSite, aSprint, instant } from '../../support/facts';

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
