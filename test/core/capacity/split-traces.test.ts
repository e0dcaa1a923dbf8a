import { aBoard, aSite, aSprint, instant } from '../../support/facts';
import { health, roadmap } from '../../support/split-setting';
import { item, splitsOf } from '../../support/splits-of';

describe('the traces of splits', () => {
  const items = [
    item('1', { estimate: ['3'], status: ['todo', '2026-01-20 doing'] }),
    item('2', { estimate: ['5'], status: ['todo', '2026-01-21 done'] }),
    item('3'),
    item('4', { sprints: ['s1'], estimate: ['2'], status: ['todo', '2026-01-15 done'] }),
  ];
  const logs = [...roadmap('1', '4'), ...health('2')];
  const inPoints = () => splitsOf(items, { unit: 'points', logs });

  it('are one for each number of each team, of all together, and of the budget', () => {
    const { traces } = inPoints();
    const ofTeam = (team: string, ...periods: readonly string[]) =>
      periods.flatMap((period) => [`planned:${team}:${period}`, `actual:${team}:${period}`]);
    const months = ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];
    expect(traces.map(({ id }) => id)).toEqual([
      'in-progress:b1',
      ...ofTeam('b1', 's1', '2026-Q1', 's2'),
      'budget:b1:s2',
      'in-progress:overall',
      ...ofTeam('overall', ...months, '2026-Q1', 's2'),
      'budget:overall:s2',
    ]);
  });

  it('tell the items of a plan as it was at its start, largest first, and those without an estimate', () => {
    const { trace } = inPoints();
    const start = instant('2026-01-19');
    expect(trace('planned:b1:s2')).toEqual({
      id: 'planned:b1:s2',
      asOf: instant('2026-01-28'),
      definitionId: 'planned-split',
      unit: 'points',
      window: { from: start, to: start + 1 },
      n: 2,
      coverage: 2 / 3,
      excluded: [{ reason: 'without an estimate', count: 1 }],
      behind: [
        { itemId: '2', value: 5, part: 'technical-health' },
        { itemId: '1', value: 3, part: 'roadmap' },
        { itemId: '3', value: null, part: 'untagged' },
      ],
    });
  });

  it('tell what was done in a period, and what is in progress now', () => {
    const { trace } = inPoints();
    expect(trace('actual:b1:s2')).toMatchObject({
      definitionId: 'actual-split',
      window: { from: instant('2026-01-19'), to: instant('2026-02-02') },
      behind: [{ itemId: '2', value: 5, part: 'technical-health' }],
    });
    expect(trace('actual:b1:s1')?.behind).toEqual([{ itemId: '4', value: 2, part: 'roadmap' }]);
    expect(trace('in-progress:b1')).toEqual({
      id: 'in-progress:b1',
      asOf: instant('2026-01-28'),
      definitionId: 'wip-split',
      unit: 'points',
      window: { from: instant('2026-01-28'), to: instant('2026-01-28') + 1 },
      n: 1,
      coverage: 1,
      excluded: [],
      behind: [{ itemId: '1', value: 3, part: 'roadmap' }],
    });
  });

  it('tell what a budget was spent on', () => {
    const { trace } = inPoints();
    expect(trace('budget:b1:s2')).toEqual({
      id: 'budget:b1:s2',
      asOf: instant('2026-01-28'),
      definitionId: 'budget',
      unit: 'points',
      window: { from: instant('2026-01-19'), to: instant('2026-02-02') },
      n: 1,
      coverage: 1,
      excluded: [],
      behind: [{ itemId: '1', value: 3, part: 'begun' }],
    });
  });

  it('are there once where the present quarter is the present period', () => {
    const ids = splitsOf(items, { period: 'quarter' }).traces.map(({ id }) => id);
    expect(ids).toContain('planned:all:2026-Q1');
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('are without a budget between two sprints', () => {
    const site = aSite({ boards: [aBoard()], sprints: [aSprint({ id: 's1', complete: '2026-01-19' })] });
    const between = splitsOf(items, { site, asOf: '2026-01-20' });
    expect(between.team).toMatchObject({ current: null, budget: null, trend: [{ period: { id: 's1' } }] });
    expect(between.traces.map(({ id }) => id).filter((id) => id.endsWith('b1') || id.includes('b1:'))).toEqual([
      'in-progress:b1',
      'planned:b1:s1',
      'actual:b1:s1',
      'planned:b1:2026-Q1',
      'actual:b1:2026-Q1',
    ]);
    expect(between.overall).toMatchObject({ current: null, budget: null });
  });
});
