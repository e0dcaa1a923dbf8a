import { teamsOf } from '../../../src/core/capacity/teams';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';
import { aBoard, aContract, anItem, aSite, aSprint, instant, type WrittenItem } from '../../support/facts';

const AS_OF = instant('2026-02-01');
const scrum = aBoard({ id: 'b1', name: 'Payments team', projectIds: ['P'] });
const kanban = aBoard({ id: 'b2', name: 'Support', type: 'kanban', projectIds: ['P', 'Q'] });
const other = aBoard({ id: 'b3', name: 'Elsewhere', projectIds: ['Z'] });
const s1 = aSprint({ id: 's1', boardId: 'b1', start: '2026-01-05', complete: '2026-01-19' });
const s2 = aSprint({ id: 's2', boardId: 'b1', start: '2026-01-19', end: '2026-02-02' });
const contract = aContract({ projectIds: ['P', 'Q'] });

const teams = (site: Partial<SiteMetadata>, of = contract) => teamsOf({ contract: of, site: aSite(site) }, AS_OF);
const named = (site: Partial<SiteMetadata>, of = contract) =>
  teams(site, of).list.map(({ name, cadence }) => `${name}: ${cadence}`);

describe('teamsOf', () => {
  it('has one team of calendar months where the site has no board', () => {
    expect(named({})).toEqual(['All projects: month']);
  });

  it.each(['month', 'quarter'] as const)(
    'has one team by %s where the contract says so, whatever boards there are',
    (period) => {
      const calendar = aContract({ projectIds: ['P', 'Q'], capacity: { period } });
      expect(named({ boards: [scrum, kanban], sprints: [s1] }, calendar)).toEqual([`All projects: ${period}`]);
    },
  );

  it('has a team for each board over a project of the contract: by sprint where one began, else by month', () => {
    expect(named({ boards: [scrum, kanban, other], sprints: [s1, s2] })).toEqual([
      'Payments team: sprint',
      'Support: month',
      'On no board: month',
    ]);
  });

  it('goes by months until the first sprint of a board begins', () => {
    const planned = { ...s1, state: 'future' as const };
    const later = aSprint({ id: 's9', boardId: 'b1', start: '2026-02-10' });
    expect(named({ boards: [scrum], sprints: [planned, later] })).toContain('Payments team: month');
  });
});

describe('the team of an item', () => {
  const foreign = aSprint({ id: 'z1', boardId: 'b3', start: '2026-01-19' });
  const nameOf = (item: WrittenItem, at = '2026-01-25') =>
    teams({ boards: [scrum, kanban, other], sprints: [s1, s2, foreign] }).teamOf(anItem(item), instant(at)).name;

  it.each<[string, WrittenItem, string]>([
    ['is the board of its sprint', { sprints: ['s2'] }, 'Payments team'],
    ['is the board of its last sprint, also when that is over', { sprints: ['s1'] }, 'Payments team'],
    ['is the board without sprints for an item in none', {}, 'Support'],
    ['is the board of its project', { project: ['Q'] }, 'Support'],
    ['is none for a project that no board shows', { project: ['Z'] }, 'On no board'],
    ['does not depend on a sprint of a board that is none of the contract', { sprints: ['z1'] }, 'Support'],
    ['does not depend on a sprint that nobody knows', { sprints: ['s99'] }, 'Support'],
  ])('%s', (_, item, name) => {
    expect(nameOf(item)).toBe(name);
  });

  it('is that of the time', () => {
    const pulled = { sprints: ['-', '2026-01-20 s2'] };
    expect(nameOf(pulled, '2026-01-19')).toBe('Support');
    expect(nameOf(pulled, '2026-01-20')).toBe('Payments team');
  });

  it('is the first board where all boards of a project run sprints', () => {
    const second = aBoard({ id: 'b4', name: 'Second', projectIds: ['P'] });
    const both = teams({ boards: [scrum, second], sprints: [s1, aSprint({ id: 's5', boardId: 'b4' })] });
    expect(both.teamOf(anItem(), AS_OF).name).toBe('Payments team');
    expect(both.teamOf(anItem({ sprints: ['s5'] }), AS_OF).name).toBe('Second');
  });
});

describe('the sprint in which something counts', () => {
  const sprintId = (item: WrittenItem, at: string) =>
    teams({ boards: [scrum], sprints: [s1, s2] }).sprintOf(anItem(item), instant(at))?.sprint.id;

  it.each<[string, WrittenItem, string, string | undefined]>([
    ['is the running one it is in', { sprints: ['s1+s2'] }, '2026-01-25', 's2'],
    ['is the running one of its team where it is in none', {}, '2026-01-10', 's1'],
    ['is the running one of its team where its own is over', { sprints: ['s1'] }, '2026-01-20', 's2'],
    ['is none before the first', {}, '2026-01-04', undefined],
  ])('%s', (...[, item, at, expected]) => {
    expect(sprintId(item, at)).toBe(expected);
  });

  it('is none for a team without sprints', () => {
    const months = teams({ boards: [kanban] });
    expect(months.sprintOf(anItem(), AS_OF)).toBeNull();
    expect(teams({}).sprintOf(anItem(), AS_OF)).toBeNull();
  });

  it('is the one it is in where two run at once, else the one that started last', () => {
    const parallel = aSprint({ id: 's3', boardId: 'b1', start: '2026-01-21', end: '2026-02-02' });
    const two = teams({ boards: [scrum], sprints: [s2, parallel] });
    const at = instant('2026-01-25');
    expect(two.sprintOf(anItem({ sprints: ['s2'] }), at)?.sprint.id).toBe('s2');
    expect(two.sprintOf(anItem(), at)?.sprint.id).toBe('s3');
  });
});
