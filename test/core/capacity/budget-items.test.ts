import type { CapacityUnit } from '../../../src/core/ledger/operating-contract';
import { aSite } from '../../support/facts';
import { health, roadmap } from '../../support/split-setting';
import { item, splitsOf } from '../../support/splits-of';

describe('the budget of a team', () => {
  const started = (day: number) => ['todo', `2026-01-${day} doing`];

  it('is four fifths of what its sprint committed to, spent on roadmap work that was begun in it', () => {
    // Committed: 3 + 5 + 2 = 10 points. Begun: 3 of the roadmap, 5 of technical health, and 8 outside of the sprint.
    const items = [
      item('1', { estimate: ['3'], status: started(20) }),
      item('2', { estimate: ['5'], status: started(21) }),
      item('3', { estimate: ['2'] }),
      item('4', { estimate: ['8'], sprints: ['-'], status: started(22) }),
    ];
    const { team, second } = splitsOf(items, { unit: 'points', logs: [...roadmap('1', '3', '4'), ...health('2')] });
    expect(team?.budget).toEqual({
      unit: 'points',
      basis: 'committed',
      capacity: 10,
      roadmap: 8,
      spent: 11,
      remaining: -3,
      exceeded: true,
    });
    expect(second.teams[0]?.budget).toBeNull();
  });

  it('rests on what was done before where nothing was committed', () => {
    const items = [
      item('1', { sprints: ['s1'], status: ['todo', '2026-01-10 done'] }),
      item('2', { sprints: ['s1'], status: ['todo', '2026-01-12 done'] }),
    ];
    expect(splitsOf(items).team?.budget).toMatchObject({
      unit: 'items',
      basis: 'recent-periods',
      capacity: 2,
      spent: 0,
    });
  });

  it('takes what was carried into a month for no commitment, but for spent', () => {
    const items = [
      item('1', { created: '2025-10-01', status: ['todo', '2025-11-10 doing', '2025-12-10 done'] }),
      item('2', { created: '2025-10-01', status: ['todo', '2025-12-20 doing'] }),
    ];
    // Done in September to December: 0, 0, 0 and 1.
    const { team } = splitsOf(items, { site: aSite(), logs: roadmap('2') });
    expect(team?.budget).toMatchObject({
      basis: 'recent-periods',
      capacity: 0.25,
      roadmap: 0.2,
      spent: 1,
      exceeded: true,
    });
  });

  it.each<CapacityUnit>(['logged', 'effort-days'])('is in items for a contract in %s', (unit) => {
    expect(splitsOf([item('1'), item('2')], { unit }).team?.budget).toMatchObject({ unit: 'items', capacity: 2 });
  });

  it('is not known of a team that neither committed nor finished anything', () => {
    const { team, overall } = splitsOf([item('1', { sprints: ['-'] })]);
    expect([team?.budget, overall.budget]).toEqual([null, null]);
  });

  it('is summed over all teams that have one', () => {
    const { team, overall } = splitsOf([item('1'), item('2')]);
    expect(overall.budget).toEqual(team?.budget);
  });
});
