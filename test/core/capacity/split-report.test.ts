import { aBoard, aContract, anItem, aSite, aSprint, instant } from '../../support/facts';
import {
  actual,
  health,
  old,
  only,
  planned,
  report,
  roadmap,
  scrumSite,
  sprints,
  written,
} from '../../support/split-setting';

describe('the periods of a team', () => {
  it('are its running sprint and the last eight that are over, oldest first', () => {
    const weeks = Array.from({ length: 11 }, (_, i) => {
      const day = (n: number) => new Date(Date.UTC(2025, 10, 3 + 7 * n)).toISOString();
      return aSprint({ id: `w${i}`, start: day(i), end: day(i + 1), complete: i === 10 ? null : day(i + 1) });
    });
    const site = aSite({ boards: [aBoard()], sprints: [...weeks].reverse() });
    const { current, trend } = only(
      report({ items: [anItem({ created: '2025-11-01' })], site, asOf: '2026-01-14' }).teams,
    );
    expect(current?.period).toMatchObject({ id: 'w10', kind: 'sprint', over: false });
    expect(trend.map(({ period }) => period.id)).toEqual(['w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9']);
  });

  it('lack a present one between two sprints', () => {
    const gap = [aSprint({ id: 's1', complete: '2026-01-19' })];
    const { teams, overall } = report({
      items: [anItem()],
      site: aSite({ boards: [aBoard()], sprints: gap }),
      asOf: '2026-01-20',
    });
    expect(only(teams)).toMatchObject({ current: null, trend: [{ period: { id: 's1' } }] });
    expect(overall.current).toBeNull();
  });

  it('are calendar months on a site without sprints: in progress at the start is the plan, done in it the result', () => {
    const items = [
      anItem({ id: '1', created: '2025-12-01', status: ['todo', '2025-12-20 doing', '2026-01-10 done'] }),
      anItem({ id: '2', created: '2025-12-01', status: ['todo', '2026-01-02 doing', '2026-01-12 done'] }),
      anItem({ id: '3', created: '2025-12-01', status: ['todo', '2026-01-01 doing'] }),
      anItem({ id: '4', created: '2025-12-01', status: ['todo', '2025-12-20 doing', '2025-12-31 done'] }),
    ];
    const team = only(report({ items, logs: [...roadmap('1', '3'), ...health('2', '4')] }).teams);
    expect(team).toMatchObject({
      id: 'all',
      name: 'All projects',
      current: { period: { id: '2026-01', kind: 'month' } },
    });
    expect([planned(team.current), actual(team.current)]).toEqual(['2/0/0', '1/1/0']);
    expect(written(team.inProgress)).toBe('1/0/0');
    expect(team.trend).toHaveLength(8);
    expect(actual(team.trend[7])).toBe('0/1/0');
  });

  it('begin at midnight of the zone of the contract', () => {
    const item = anItem({ created: '2025-12-01', status: ['doing', '2026-01-01T02:00Z done'] });
    const inNewYork = report({ items: [item], contract: aContract({ timeZone: 'America/New_York' }) });
    expect(actual(only(inNewYork.teams).trend[7])).toBe('0/0/1');
    expect(actual(only(report({ items: [item] }).teams).current)).toBe('0/0/1');
  });

  it.each(['month', 'quarter'] as const)(
    'are those of the contract where it says %s, also on a board with sprints',
    (period) => {
      const { teams, overall } = report({
        items: [anItem()],
        site: scrumSite,
        contract: aContract({ capacity: { period } }),
      });
      expect(only(teams).current?.period.kind).toBe(period);
      expect(overall.trend.map(({ period: { kind } }) => kind)).toEqual(Array<string>(8).fill(period));
    },
  );
});

describe('as of the last millisecond of a period', () => {
  const asOf = '2026-01-31T23:59:59.999Z';

  it('a sprint is not over that closes with the next, and none has begun that begins then', () => {
    const closing = [
      aSprint({ id: 's1', start: '2026-01-19', end: '2026-02-01', complete: '2026-02-01' }),
      aSprint({ id: 's2', start: '2026-02-01', end: '2026-02-14' }),
    ];
    const items = [anItem({ sprints: ['s1+s2'] })];
    const site = aSite({ boards: [aBoard()], sprints: closing });
    const { current, trend } = only(report({ items, site, asOf }).teams);
    expect([current?.period.id, current?.period.over, trend]).toEqual(['s1', false, []]);
    const next = only(report({ items, site, asOf: '2026-02-01' }).teams);
    expect([next.current?.period.id, next.trend.map(({ period }) => period.id)]).toEqual(['s2', ['s1']]);
  });

  it('a board whose first sprint begins with the next still goes by months, the old one', () => {
    const site = aSite({ boards: [aBoard()], sprints: [aSprint({ start: '2026-02-01', end: '2026-02-14' })] });
    const team = only(report({ items: [anItem()], site, asOf }).teams);
    expect(team.current?.period.id).toBe('2026-01');
    expect(team.trend[7]?.period.id).toBe('2025-12');
    expect(report({ items: [anItem()], site, asOf }).overall.trend[7]?.period.id).toBe('2025-12');
  });

  it('a board is no team yet whose first item is created with the next, or moves to it then', () => {
    const boards = [aBoard({ id: 'b1', projectIds: ['P'] }), aBoard({ id: 'b2', projectIds: ['Q'] })];
    const contract = aContract({ projectIds: ['P', 'Q'] });
    const items = [
      anItem({ id: '1', project: ['P', '2026-02-01 Q'] }),
      anItem({ id: '2', created: '2026-02-01', project: ['Q'] }),
    ];
    const ids = (at: string) =>
      report({ items, site: aSite({ boards }), contract, asOf: at }).teams.map((team) => team.id);
    expect(ids(asOf)).toEqual(['b1']);
    expect(ids('2026-02-01')).toEqual(['b2']);
  });
});

describe('sprints that overlap', () => {
  it('stand in the order in which they were closed', () => {
    const site = aSite({
      boards: [aBoard()],
      sprints: [
        aSprint({ id: 'long', start: '2026-01-05', complete: '2026-01-26' }),
        aSprint({ id: 'short', start: '2026-01-07', complete: '2026-01-14' }),
      ],
    });
    const { trend } = only(report({ items: [anItem()], site }).teams);
    expect(trend.map(({ period }) => period.id)).toEqual(['short', 'long']);
  });
});

describe('several teams', () => {
  const site = aSite({
    boards: [
      aBoard({ id: 'b1', name: 'Payments' }),
      aBoard({ id: 'b2', name: 'Quotes', projectIds: ['Q'] }),
      aBoard({ id: 'b3', name: 'Support', type: 'kanban', projectIds: ['R'] }),
      aBoard({ id: 'b4', name: 'Nobody', projectIds: ['S'] }),
    ],
    sprints: [
      ...sprints,
      aSprint({ id: 'q1', boardId: 'b2', start: '2026-01-12', end: '2026-01-26', complete: '2026-01-26' }),
      aSprint({ id: 'q2', boardId: 'b2', start: '2026-01-26', end: '2026-02-09' }),
    ],
  });
  const contract = aContract({ projectIds: ['P', 'Q', 'R', 'S'] });
  const items = [
    anItem({ id: '1', created: old, sprints: ['s2'], status: ['todo', '2026-01-21 doing'] }),
    anItem({ id: '2', created: old, sprints: ['s2'], status: ['todo', '2026-01-21 done'] }),
    anItem({ id: '3', created: old, project: ['Q'], sprints: ['q2'] }),
    anItem({ id: '4', created: old, project: ['R'], status: ['todo', '2025-12-30 doing'] }),
    anItem({ id: '5', created: old, project: ['R'], status: ['todo', '2026-01-05 done'] }),
  ];
  const logs = [...roadmap('1', '2', '4'), ...health('3', '5')];
  const reported = () => report({ items, logs, site, contract });

  it('are judged each by itself, and one without any item is none', () => {
    const { teams } = reported();
    expect(teams.map(({ name, current }) => [name, current?.period.id, planned(current), actual(current)])).toEqual([
      ['Payments', 's2', '2/0/0', '1/0/0'],
      ['Quotes', 'q2', '0/1/0', '0/0/0'],
      ['Support', '2026-01', '1/0/0', '0/1/0'],
    ]);
    expect(teams.map(({ current }) => current?.planned.status)).toEqual(['breach', 'over-invested', 'breach']);
  });

  it('are summed in their present periods', () => {
    const { overall } = reported();
    expect([planned(overall.current), actual(overall.current), written(overall.inProgress)]).toEqual([
      '3/1/0',
      '1/1/0',
      '2/0/0',
    ]);
    expect(overall.current?.planned.status).toBe('on-target');
    expect(overall.current?.period).toEqual({
      id: 'present',
      kind: 'sprint',
      name: 'Present periods of 3 teams',
      span: { from: instant('2026-01-01'), to: instant('2026-02-09') },
      over: false,
    });
  });

  it('share calendar months as their trend', () => {
    const { overall } = reported();
    expect(overall.trend.map(({ period }) => period.id).slice(-2)).toEqual(['2025-11', '2025-12']);
  });

  it('share the month itself where all go by months', () => {
    const months = report({ items, logs, contract, site: { ...site, sprints: [] } });
    expect(months.overall.current?.period).toMatchObject({ id: '2026-01', name: 'January 2026' });
  });

  it('lose no item that is on no board', () => {
    const strays = [...items, anItem({ id: '6', created: old, project: ['S'], status: ['todo', '2026-01-10 doing'] })];
    const boards = site.boards.filter(({ id }) => id !== 'b4');
    const all = report({ items: strays, logs, contract, site: { ...site, boards } });
    expect(all.teams.map(({ name }) => name)).toEqual(['Payments', 'Quotes', 'Support', 'On no board']);
    expect(written(all.overall.inProgress)).toBe('2/0/1');
  });
});
