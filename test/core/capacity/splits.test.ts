import type { CapacityUnit } from '../../../src/core/ledger/operating-contract';
import { instant } from '../../support/facts';
import { aWorklog } from '../../support/effort-setting';
import { health, roadmap, scrumSite } from '../../support/split-setting';
import { item, splitsOf } from '../../support/splits-of';

describe('the units of the reports', () => {
  it.each<[CapacityUnit, CapacityUnit]>([
    ['items', 'points'],
    ['points', 'items'],
    ['logged', 'items'],
    ['effort-days', 'items'],
  ])('are %s, then %s', (unit, beside) => {
    const { first, second } = splitsOf([item('1')], { unit });
    expect([first.unit, second.unit]).toEqual([unit, beside]);
  });

  it.each<[CapacityUnit, CapacityUnit, CapacityUnit]>([
    ['items', 'items', 'items'],
    ['points', 'points', 'points'],
    ['logged', 'items', 'logged'],
    ['effort-days', 'items', 'effort-days'],
  ])('in %s count the plan and work in progress in %s, and what was done in %s', (...[unit, planUnit, actualUnit]) => {
    const { team } = splitsOf([item('1')], { unit });
    expect(team?.current?.planned.unit).toBe(planUnit);
    expect(team?.inProgress.unit).toBe(planUnit);
    expect(team?.current?.actual.unit).toBe(actualUnit);
    expect(team?.trend[0]?.actual.unit).toBe(actualUnit);
    expect(team?.quarterToDate?.actual.unit).toBe(actualUnit);
  });
});

describe('a contract in logged time', () => {
  const items = [
    item('1', { worklogs: [aWorklog('2026-01-20', 6)] }),
    item('2', { worklogs: [aWorklog('2026-01-15', 5), aWorklog('2026-01-21', 2)] }),
    item('3', { estimate: ['5'] }),
  ];
  const logs = [...roadmap('1'), ...health('2')];
  const inHours = () => splitsOf(items, { unit: 'logged', logs });

  it('plans in items, and counts hours as what was done', () => {
    const { team, overall, second } = inHours();
    expect(team?.current?.planned).toMatchObject({
      unit: 'items',
      amounts: { roadmap: 1, 'technical-health': 1, untagged: 1 },
    });
    expect(team?.current?.actual).toEqual({
      unit: 'logged',
      amounts: { roadmap: 6, 'technical-health': 2, untagged: 0 },
      total: 8,
      shares: { roadmap: 0.75, 'technical-health': 0.25, untagged: 0 },
      status: 'on-target',
      items: 2,
      withoutEstimate: 0,
      unattributed: 0,
    });
    expect(team?.trend[0]?.actual).toMatchObject({ total: 5, items: 1 });
    expect(overall.current?.actual.total).toBe(8);
    expect(second.teams[0]?.current?.actual).toMatchObject({ unit: 'items', total: 0 });
  });

  it('leads to the hours of each item', () => {
    const { trace } = inHours();
    expect(trace('actual:b1:s2')).toEqual({
      id: 'actual:b1:s2',
      asOf: instant('2026-01-28'),
      definitionId: 'logged',
      unit: 'hours',
      window: { from: instant('2026-01-19'), to: instant('2026-02-02') },
      n: 2,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '1', value: 6, part: 'roadmap' },
        { itemId: '2', value: 2, part: 'technical-health' },
      ],
    });
    expect(trace('planned:b1:s2')).toMatchObject({ unit: 'items', n: 3 });
  });

  it('has months of all teams together', () => {
    const december = splitsOf([item('1', { worklogs: [aWorklog('2025-12-30', 3), aWorklog('2026-01-20', 1)] })], {
      unit: 'logged',
    });
    expect(december.overall.trend[7]?.actual.total).toBe(3);
    expect(december.trace('actual:overall:2025-12')?.behind).toEqual([{ itemId: '1', value: 3, part: 'untagged' }]);
  });
});

describe('a contract in days of effort', () => {
  const items = [
    item('1', { status: ['todo', '2026-01-20 doing', '2026-01-22 done'], assignee: ['ann'] }),
    item('2', { status: ['todo', '2026-01-27 doing'] }),
  ];
  const inDays = () => splitsOf(items, { unit: 'effort-days', logs: roadmap('1', '2') });

  it('counts days of nobody beside the split, in no share', () => {
    const { team } = inDays();
    expect(team?.current?.actual).toMatchObject({
      unit: 'effort-days',
      amounts: { roadmap: 2, 'technical-health': 0, untagged: 0 },
      total: 2,
      items: 1,
      unattributed: 1,
    });
    expect(team?.current?.planned.unattributed).toBe(0);
  });

  it('leads to the days of each item, and tells how many were in progress with nobody assigned', () => {
    const { trace } = inDays();
    expect(trace('actual:b1:s2')).toMatchObject({
      definitionId: 'effort-days',
      unit: 'person-days',
      n: 1,
      coverage: 0.5,
      excluded: [{ reason: 'in progress without an assignee', count: 1 }],
      behind: [{ itemId: '1', value: 2, part: 'roadmap' }],
    });
  });
});

describe('the quarter to date', () => {
  const items = [
    item('1', { sprints: ['s1', '2026-01-19 s1+s2'], status: ['todo', '2026-01-20 done'] }),
    item('2', { sprints: ['s1'], status: ['todo', '2026-01-10 done'] }),
    item('3', { sprints: ['s2'] }),
  ];

  it('sums the sprints that end in it, also the running one', () => {
    const { team, overall } = splitsOf(items, { logs: [...roadmap('1', '3'), ...health('2')] });
    expect(team?.quarterToDate?.period).toEqual({
      id: '2026-Q1',
      kind: 'quarter',
      name: 'Q1 2026',
      span: { from: instant('2026-01-01'), to: instant('2026-04-01') },
      over: false,
    });
    // Sprint 1 committed to items 1 and 2, sprint 2 to 1 and 3; each did one.
    expect(team?.quarterToDate?.planned).toMatchObject({
      amounts: { roadmap: 3, 'technical-health': 1, untagged: 0 },
      items: 3,
    });
    expect(team?.quarterToDate?.actual.amounts).toEqual({ roadmap: 1, 'technical-health': 1, untagged: 0 });
    expect(overall.quarterToDate).toEqual(team?.quarterToDate);
  });

  it('is none where no period ends in it', () => {
    const { team, overall } = splitsOf(items, {
      asOf: '2026-04-02T00:00Z',
      site: { ...scrumSite, sprints: scrumSite.sprints.slice(0, 1) },
    });
    expect([team?.quarterToDate, overall.quarterToDate]).toEqual([null, null]);
  });
});
