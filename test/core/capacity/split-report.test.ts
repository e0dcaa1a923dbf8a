import { splitReports } from '../../../src/core/capacity/split-report';
import type { PeriodSplit, Split, TeamSplit } from '../../../src/core/capacity/split';
import type { TagLog } from '../../../src/core/classify/tag';
import type { OperatingContract } from '../../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';
import { aBoard, aContract, anItem, aSite, aSprint, aTag, aTagLog, instant } from '../../support/facts';

interface Told {
  readonly items: readonly ItemFacts[];
  readonly logs?: readonly TagLog[];
  readonly site?: SiteMetadata;
  readonly contract?: OperatingContract;
  readonly asOf?: string;
}

function report({ items, logs = [], site = aSite(), contract = aContract(), asOf = '2026-01-28' }: Told) {
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  const [inItems] = splitReports(portfolioOf({ contract, site, items, tags }), instant(asOf), ['items']);
  if (inItems === undefined) throw new Error('No report.');
  return inItems;
}

/** Amounts as `roadmap/technical health/untagged`. */
const written = ({ amounts }: Split): string => `${amounts.roadmap}/${amounts['technical-health']}/${amounts.untagged}`;
const planned = (period: PeriodSplit | null | undefined) => (period ? written(period.planned) : null);
const actual = (period: PeriodSplit | null | undefined) => (period ? written(period.actual) : null);
const only = (teams: readonly TeamSplit[]): TeamSplit => {
  const [team] = teams;
  if (team === undefined || teams.length > 1) throw new Error(`Expected one team, got ${teams.length}.`);
  return team;
};

/** Sprint 1 ran from 5 to 19 January, sprint 2 began then and runs on 28 January. */
const sprints = [
  aSprint({ id: 's1', start: '2026-01-05', end: '2026-01-19', complete: '2026-01-19' }),
  aSprint({ id: 's2', start: '2026-01-19', end: '2026-02-02' }),
];
const scrumSite = aSite({ boards: [aBoard()], sprints });
const old = '2026-01-01';
const roadmap = (...ids: readonly string[]) => ids.map((id) => aTagLog(id, aTag('roadmap', old)));
const health = (...ids: readonly string[]) => ids.map((id) => aTagLog(id, aTag('technical-health', old)));

describe('the planned split of a sprint', () => {
  const plannedOf = (items: readonly ItemFacts[], logs: readonly TagLog[] = []) =>
    planned(only(report({ items, logs, site: scrumSite }).teams).current);

  it('is what was in the sprint at its start', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['-', '2026-01-19 s2'] }),
      anItem({ id: '2', created: old, sprints: ['-', '2026-01-19T00:00:00.001Z s2'] }),
      anItem({ id: '3', created: old, sprints: ['s1', '2026-01-19 s1+s2'] }),
      anItem({ id: '4', created: '2026-01-20', sprints: ['s2'] }),
    ];
    expect(plannedOf(items, [...roadmap('1', '2'), ...health('3', '4')])).toBe('1/1/0');
  });

  it('keeps what was removed later, and what was done in it', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2', '2026-01-22 -'] }),
      anItem({ id: '2', created: old, sprints: ['s2'], status: ['todo', '2026-01-22 done'] }),
    ];
    expect(plannedOf(items)).toBe('0/0/2');
  });

  it('leaves out what was already done at the start', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2'], status: ['todo', '2026-01-19 done'] }),
      anItem({ id: '2', created: old, sprints: ['s2'], status: ['todo', '2026-01-18 done', '2026-01-20 doing'] }),
      anItem({ id: '3', created: old, sprints: ['s2'], status: ['todo', '2026-01-10 done', '2026-01-12 doing'] }),
    ];
    expect(plannedOf(items)).toBe('0/0/1');
  });

  it('leaves out what did not count then', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2'], type: ['subtask'] }),
      anItem({ id: '2', created: old, sprints: ['s2'], type: ['epic', '2026-01-20 story'] }),
      anItem({ id: '3', created: old, sprints: ['s2'], project: ['Q', '2026-01-20 P'] }),
      anItem({ id: '4', created: old, sprints: ['s2'], project: ['P', '2026-01-20 Q'] }),
    ];
    expect(plannedOf(items)).toBe('0/0/1');
  });

  it('goes by the tags of its start: a later one counts from its date, a first one from creation', () => {
    const items = ['1', '2'].map((id) => anItem({ id, created: old, sprints: ['s2'] }));
    const retagged = aTagLog('1', aTag('roadmap', old), aTag('technical-health', '2026-01-20'));
    const firstTag = { ...aTag('technical-health', old), recordedAt: instant('2026-01-27'), retroTagged: true };
    expect(plannedOf(items, [retagged, aTagLog('2', firstTag)])).toBe('1/1/0');
  });

  it('goes by the estimates of its start', () => {
    const item = anItem({ created: old, sprints: ['s2'], estimate: ['3', '2026-01-20 8'] });
    const portfolio = portfolioOf({ contract: aContract(), site: scrumSite, items: [item], tags: new Map() });
    const [inPoints] = splitReports(portfolio, instant('2026-01-28'), ['points']);
    expect(inPoints?.overall.current?.planned.total).toBe(3);
  });
});

describe('the actual split of a sprint', () => {
  const team = (items: readonly ItemFacts[], logs: readonly TagLog[] = [], asOf = '2026-01-28') =>
    only(report({ items, logs, site: scrumSite, asOf }).teams);

  it('is what was done in it, planned or not, by the tag at that instant', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2'], status: ['todo', '2026-01-19 done'] }),
      anItem({ id: '2', created: old, status: ['todo', '2026-01-27 done'] }),
      anItem({ id: '3', created: old, sprints: ['s1+s2'], status: ['todo', '2026-01-18T23:59Z done'] }),
      anItem({ id: '4', created: old, sprints: ['s2'], status: ['todo', '2026-01-29 done'] }),
    ];
    const log = aTagLog('1', aTag('roadmap', old), aTag('technical-health', '2026-01-20'));
    const { current, trend } = team(items, [log, ...health('2', '3')]);
    expect(actual(current)).toBe('1/1/0');
    expect(trend.map(actual)).toEqual(['0/1/0']);
  });

  it('leaves out what was abandoned, like throughput', () => {
    const item = anItem({ created: old, sprints: ['s2'], status: ['todo', '2026-01-20 done'], resolution: ['wontdo'] });
    expect(actual(team([item]).current)).toBe('0/0/0');
  });

  it('judges a finished sprint as it stood at its end, whatever was reopened since', () => {
    const status = ['todo', '2026-01-15 done', '2026-01-21 doing', '2026-01-25 done'];
    const item = anItem({ created: old, sprints: ['s1'], status });
    const { current, trend } = team([item], roadmap('1'));
    expect(trend.map(actual)).toEqual(['1/0/0']);
    expect(actual(current)).toBe('1/0/0');
    const before = team([item], roadmap('1'), '2026-01-22');
    expect([actual(before.current), before.trend.map(actual)]).toEqual(['0/0/0', ['1/0/0']]);
  });

  it('does not count what was reopened before its end', () => {
    const status = ['todo', '2026-01-15 done', '2026-01-16 doing'];
    expect(team([anItem({ created: old, sprints: ['s1'], status })]).trend.map(actual)).toEqual(['0/0/0']);
  });
});

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
  const { teams, overall } = report({ items, logs, site, contract });

  it('are judged each by itself, and one without any item is none', () => {
    expect(teams.map(({ name, current }) => [name, current?.period.id, planned(current), actual(current)])).toEqual([
      ['Payments', 's2', '2/0/0', '1/0/0'],
      ['Quotes', 'q2', '0/1/0', '0/0/0'],
      ['Support', '2026-01', '1/0/0', '0/1/0'],
    ]);
    expect(teams.map(({ current }) => current?.planned.status)).toEqual(['breach', 'over-invested', 'breach']);
  });

  it('are summed in their present periods', () => {
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
