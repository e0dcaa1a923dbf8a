import { commitmentReliability } from '../../../src/core/flow/commitment-reliability';
import { aBoard, aContract, anItem, aSprint, instant } from '../../support/facts';
import { inS1, S1, sprintSetting } from '../../support/sprint-setting';

const reliability = (...told: Parameters<typeof sprintSetting>) => {
  const { portfolio, window } = sprintSetting(...told);
  return commitmentReliability(portfolio, window);
};
const inPoints = (...told: Parameters<typeof sprintSetting>) => {
  const { portfolio, window } = sprintSetting(...told);
  return commitmentReliability(portfolio, window, 'points');
};

/** Five committed to sprint 1: two kept, and one each not done, removed and abandoned. */
const FIVE = [
  inS1('1', { estimate: ['3', '2026-01-08 8'], status: ['todo', '2026-01-10 done'] }),
  inS1('2', { status: ['todo', '2026-01-12 done'] }),
  inS1('3', { estimate: ['5'] }),
  inS1('4', { estimate: ['2'], sprints: ['s1', '2026-01-12 -'] }),
  inS1('5', { estimate: ['2'], status: ['todo', '2026-01-10 done'], resolution: ['wontdo'] }),
];
const BESIDE = [
  anItem({ id: '6', created: '2026-01-07', sprints: ['s1'], status: ['todo', '2026-01-10 done'] }),
  inS1('7', { status: ['todo', '2026-01-03 done'] }),
];

describe('commitmentReliability', () => {
  it('is what was kept of what was committed, with what became of each item', () => {
    expect(reliability([...FIVE, ...BESIDE])).toEqual({
      kind: 'value',
      value: 0.4,
      definitionId: 'commitment-reliability',
      unit: 'share',
      window: { from: instant('2026-01-01'), to: instant('2026-01-28T00:00:00.001Z') },
      n: 5,
      coverage: 1,
      excluded: [
        { reason: 'added after the sprint began', count: 1 },
        { reason: 'already done when it came into the sprint', count: 1 },
      ],
      behind: [
        { itemId: '1', value: 1, part: 'Sprint 1: kept' },
        { itemId: '2', value: 1, part: 'Sprint 1: kept' },
        { itemId: '3', value: 0, part: 'Sprint 1: not done' },
        { itemId: '4', value: 0, part: 'Sprint 1: removed' },
        { itemId: '5', value: 0, part: 'Sprint 1: abandoned' },
      ],
    });
  });

  it('is by points as they were agreed on, of the items that had an estimate then', () => {
    // Kept 3 of 3 + 5 + 2 + 2 points; item 2 has none.
    expect(inPoints(FIVE)).toMatchObject({
      kind: 'value',
      value: 0.25,
      n: 4,
      coverage: 0.8,
      excluded: [{ reason: 'without an estimate', count: 1 }],
      behind: [
        { itemId: '1', value: 3, part: 'Sprint 1: kept' },
        { itemId: '2', value: null, part: 'Sprint 1: kept' },
        { itemId: '3', value: 0, part: 'Sprint 1: not done' },
        { itemId: '4', value: 0, part: 'Sprint 1: removed' },
        { itemId: '5', value: 0, part: 'Sprint 1: abandoned' },
      ],
    });
  });

  it('pools the sprints completed in the window, and leaves the running one out', () => {
    const sprints = [
      S1,
      aSprint({ id: 's2', start: '2026-01-19T18:00Z', complete: '2026-01-26' }),
      aSprint({ id: 's3', start: '2026-01-26' }),
    ];
    const items = [
      ...['1', '2', '3'].map((id) => inS1(id, { status: ['todo', '2026-01-10 done'] })),
      inS1('4', { sprints: ['s1', '2026-01-19T17:30Z s1+s2'] }),
      inS1('5', { sprints: ['s3'], status: ['todo', '2026-01-27 done'] }),
    ];
    // Sprint 1 kept 3 of 4, sprint 2 none of 1: 3 / 5, not the mean of 75 % and 0 %.
    const measure = reliability(items, { sprints });
    expect(measure).toMatchObject({ value: 0.6, n: 5 });
    expect(measure.behind.filter(({ itemId }) => itemId === '4').map(({ part }) => part)).toEqual([
      'Sprint s2: not done',
      'Sprint 1: not done',
    ]);
  });

  it.each([
    ['no board is over the projects of the contract', { site: { boards: [] } }],
    ['its boards run no sprints', { sprints: [] }],
    ['only other boards run sprints', { sprints: [aSprint({ boardId: 'b9' })] }],
    ['its sprints have no dates', { sprints: [aSprint({ start: null })] }],
    ['its first sprint begins later', { sprints: [aSprint({ start: '2026-01-28T00:00:00.001Z' })] }],
  ])('names what is missing where %s', (_, told) => {
    expect(reliability(FIVE, told)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: "no board over the contract's projects runs sprints" },
      n: 0,
      coverage: null,
    });
  });

  it.each([
    ['the only sprint runs', { asOf: '2026-01-15' }],
    ['the last one was completed before the window', { asOf: '2026-03-11' }],
    ['one has just begun', { sprints: [aSprint({ start: '2026-01-28' })] }],
  ])('names what is missing where %s', (_, told) => {
    expect(reliability(FIVE, told)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no sprint was completed in the last 28 days' },
    });
  });

  it('names what is missing where nothing was committed to, or nothing in points', () => {
    expect(reliability(BESIDE)).toMatchObject({
      kind: 'absent',
      absence: { missing: 'nothing was committed to in the sprints completed in the last 28 days' },
      n: 0,
    });
    expect(inPoints([inS1('1')])).toMatchObject({
      kind: 'absent',
      absence: { missing: 'nothing that was committed has points' },
      n: 0,
      coverage: 0,
    });
  });

  it('does not depend on the period of the contract', () => {
    const contract = aContract({ flow: { windowDays: 28 }, capacity: { period: 'quarter' } });
    expect(reliability(FIVE, { contract })).toMatchObject({ value: 0.4 });
  });

  it('counts only items of the contract on a board over several projects', () => {
    const boards = [aBoard({ projectIds: ['P', 'Q'] })];
    const other = inS1('9', { project: ['Q'] });
    expect(reliability([...FIVE, other], { site: { boards } })).toMatchObject({ value: 0.4, n: 5 });
  });
});
