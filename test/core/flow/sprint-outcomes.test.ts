import { boardsOf, sprintOutcomes } from '../../../src/core/flow/sprint-outcomes';
import type { SprintMetadata } from '../../../src/core/timeline/site-metadata';
import { aBoard, aContract, anItem, aSprint, instant } from '../../support/facts';
import { inS1, S1, sprintSetting } from '../../support/sprint-setting';

const board = aBoard();
/** One item in each of these sprints, from the start on. */
function idsOf(sprints: readonly SprintMetadata[], asOf = '2026-01-28', boards = [board]): string[] {
  const items = [anItem({ created: '2025-12-01', sprints: [sprints.map(({ id }) => id).join('+')] })];
  const { portfolio, window } = sprintSetting(items, { sprints, site: { boards }, asOf });
  return sprintOutcomes(portfolio, window).map(({ period }) => period.id);
}

describe('the sprints of a window', () => {
  it('are those that were completed in it or run, newest first, with their board and items', () => {
    const sprints = [
      S1,
      aSprint({ id: 's2', name: 'Sprint 2', start: '2026-01-20', end: '2026-02-03' }),
      aSprint({ id: 's3', start: '2026-02-03', end: '2026-02-17' }),
    ];
    const { portfolio, window } = sprintSetting([inS1('1', { sprints: ['s1', '2026-01-20 s1+s2'] })], { sprints });
    expect(sprintOutcomes(portfolio, window)).toEqual([
      {
        period: {
          id: 's2',
          kind: 'sprint',
          name: 'Sprint 2',
          span: { from: instant('2026-01-20'), to: instant('2026-02-03') },
          over: false,
        },
        board,
        items: [{ itemId: '1', fate: 'not done', pointsAgreed: null, pointsAtEnd: null }],
      },
      {
        period: {
          id: 's1',
          kind: 'sprint',
          name: 'Sprint 1',
          span: { from: instant('2026-01-05T09:00Z'), to: instant('2026-01-19T17:00Z') },
          over: true,
        },
        board,
        items: [{ itemId: '1', fate: 'not done', pointsAgreed: null, pointsAtEnd: null }],
      },
    ]);
  });

  it('are in the order of their ids, newest first, where they began together', () => {
    const twins = ['7', '10', '9'].map((id) => aSprint({ id, complete: '2026-01-19' }));
    expect(idsOf(twins)).toEqual(['10', '9', '7']);
  });

  it.each<[string, SprintMetadata, string, readonly string[]]>([
    // A window of 28 days ending on 28 January begins on 1 January.
    [
      'completed at the first instant of the window',
      aSprint({ start: '2025-12-20', complete: '2026-01-01' }),
      '2026-01-28',
      ['s1'],
    ],
    [
      'completed a millisecond before it',
      aSprint({ start: '2025-12-20', complete: '2025-12-31T23:59:59.999Z' }),
      '2026-01-28',
      [],
    ],
    ['completed early', aSprint({ complete: '2026-01-08' }), '2026-01-28', ['s1']],
    ['overdue since long', aSprint({ start: '2025-12-05', end: '2025-12-19' }), '2026-01-28', ['s1']],
    ['that starts at as-of', aSprint({ start: '2026-01-28' }), '2026-01-28', ['s1']],
    ['that starts a millisecond later', aSprint({ start: '2026-01-28T00:00:00.001Z' }), '2026-01-28', []],
    ['without dates', aSprint({ start: null, end: null }), '2026-01-28', []],
    ['still planned', { ...aSprint(), state: 'future' }, '2026-01-28', []],
    ['closed without a completion date', { ...aSprint({ end: '2026-01-19' }), state: 'closed' }, '2026-01-28', ['s1']],
    ['of a board of other projects', aSprint({ boardId: 'b9' }), '2026-01-28', []],
  ])('hold or leave out one %s', (...[, sprint, asOf, ids]) => {
    expect(idsOf([sprint], asOf)).toEqual(ids);
  });

  it('leave out a sprint that Jira no longer knows, and one that holds nothing of the contract', () => {
    const { portfolio, window } = sprintSetting([inS1('1', { sprints: ['gone'] })], { sprints: [S1] });
    expect(sprintOutcomes(portfolio, window)).toEqual([]);
  });

  it('are told with the grace of the contract', () => {
    const contract = aContract({ flow: { windowDays: 28, graceHours: 24 } });
    const late = inS1('1', { sprints: ['-', '2026-01-06 s1'] });
    const fates = (of?: typeof contract) => {
      const { portfolio, window } = sprintSetting([late], of === undefined ? {} : { contract: of });
      return sprintOutcomes(portfolio, window)[0]?.items.map(({ fate }) => fate);
    };
    expect([fates(), fates(contract)]).toEqual([['added'], ['not done']]);
  });
});

describe('the boards of a contract', () => {
  it('are those over one of its projects', () => {
    const boards = [
      aBoard({ id: 'b1', projectIds: ['Q', 'P'] }),
      aBoard({ id: 'b2', projectIds: ['Q'] }),
      aBoard({ id: 'b3', projectIds: [] }),
    ];
    expect(boardsOf(sprintSetting([], { site: { boards } }).portfolio).map(({ id }) => id)).toEqual(['b1']);
  });
});
