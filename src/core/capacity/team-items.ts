import type { EpochMs } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import { calendarPeriods, sprintPeriod, TREND_LENGTH } from './period';
import { committedToSprint, countedItems, doneIn, inProgressAt, type Belongs } from './period-items';
import type { Period } from './split';
import type { WeighedItem } from './split-of';
import { isRunning, latestOf } from './sprint-times';
import { teamsOf, type Team, type Teams } from './teams';

/** The items behind a period's split, before they are counted in a unit. */
export interface PeriodItems {
  readonly period: Period;
  readonly planned: readonly WeighedItem[];
  readonly actual: readonly WeighedItem[];
}

/** The items behind a team's splits. */
export interface TeamItems {
  readonly team: Team;
  /** Null between two sprints. */
  readonly current: PeriodItems | null;
  readonly inProgress: readonly WeighedItem[];
  readonly trend: readonly PeriodItems[];
}

/** Each team that has any item of the contract, in the order of the site's boards. */
export function itemsOfTeams(portfolio: Portfolio, asOf: EpochMs): TeamItems[] {
  const teams = teamsOf(portfolio, asOf);
  const populated = new Set(countedItems(portfolio, asOf).map(({ facts }) => teams.teamOf(facts, asOf)));
  const all = teams.list.map((team): TeamItems => {
    const { current, finished } = periodsOf(team, portfolio, asOf);
    const itemsOf = (period: Period) => itemsOfPeriod(period, { team, teams, portfolio, asOf });
    return {
      team,
      current: current === null ? null : itemsOf(current),
      inProgress: inProgressAt(portfolio, asOf, ofTeam(team, teams)),
      trend: finished.map(itemsOf),
    };
  });
  // Large sites have many boards over one project: one without any item of the contract is no team.
  return all.filter(({ team, current }) => populated.has(team) || (current?.planned.length ?? 0) > 0);
}

/** What the plans of the present periods of all teams hold together. */
export function presentPlan(portfolio: Portfolio, asOf: EpochMs): readonly WeighedItem[] {
  const teams = teamsOf(portfolio, asOf);
  return teams.list.flatMap((team) => {
    const { current } = periodsOf(team, portfolio, asOf);
    return current === null ? [] : plannedFor(current, portfolio, ofTeam(team, teams));
  });
}

const ALL_TEAMS: Team = { id: 'overall', name: 'All teams', cadence: 'month', sprints: [] };

/** All teams together: their present periods summed, and calendar periods, which they share, as the trend. */
export function itemsOfAll(teams: readonly TeamItems[], portfolio: Portfolio, asOf: EpochMs): TeamItems {
  const { capacity, timeZone } = portfolio.contract;
  const everything: Belongs = () => true;
  const { finished } = calendarPeriods(capacity.period === 'quarter' ? 'quarter' : 'month', asOf, timeZone);
  return {
    team: ALL_TEAMS,
    current: together(teams.flatMap(({ current }) => current ?? [])),
    inProgress: teams.flatMap(({ inProgress }) => inProgress),
    trend: finished.map((period) => ({
      period,
      planned: plannedFor(period, portfolio, everything),
      actual: doneIn(portfolio, { period, asOf }, everything),
    })),
  };
}

function itemsOfPeriod(
  period: Period,
  { team, teams, portfolio, asOf }: { team: Team; teams: Teams; portfolio: Portfolio; asOf: EpochMs },
): PeriodItems {
  const isOfTeam = ofTeam(team, teams);
  const isOfSprint: Belongs = ({ facts }, at) => teams.sprintOf(facts, at)?.sprint.id === period.id;
  return {
    period,
    planned: plannedFor(period, portfolio, isOfTeam),
    actual: doneIn(portfolio, { period, asOf }, period.kind === 'sprint' ? isOfSprint : isOfTeam),
  };
}

function plannedFor(period: Period, portfolio: Portfolio, isOfTeam: Belongs): WeighedItem[] {
  const { from } = period.span;
  return period.kind === 'sprint'
    ? committedToSprint(portfolio, period.id, from)
    : inProgressAt(portfolio, from, isOfTeam);
}

function periodsOf(
  { cadence, sprints }: Team,
  portfolio: Portfolio,
  asOf: EpochMs,
): { current: Period | null; finished: Period[] } {
  if (cadence !== 'sprint') return calendarPeriods(cadence, asOf, portfolio.contract.timeZone);
  const running = latestOf(sprints.filter((run) => isRunning(run, asOf)));
  const finished = sprints.filter(({ closed }) => closed <= asOf).sort((a, b) => a.closed - b.closed);
  return {
    current: running === null ? null : sprintPeriod(running, asOf),
    finished: finished.slice(-TREND_LENGTH).map((run) => sprintPeriod(run, asOf)),
  };
}

function ofTeam(team: Team, teams: Teams): Belongs {
  return ({ facts }, at) => teams.teamOf(facts, at) === team;
}

function together(periods: readonly PeriodItems[]): PeriodItems | null {
  const [first] = periods;
  if (first === undefined || periods.length === 1) return first ?? null;
  return {
    period: spanning(
      periods.map(({ period }) => period),
      first.period,
    ),
    planned: periods.flatMap(({ planned }) => planned),
    actual: periods.flatMap(({ actual }) => actual),
  };
}

/** Teams that share a calendar period share it; else one that reaches over the present periods of all. */
function spanning(periods: readonly Period[], first: Period): Period {
  if (periods.every(({ id }) => id === first.id)) return first;
  return {
    id: 'present',
    kind: 'sprint',
    name: `Present periods of ${periods.length} teams`,
    span: {
      from: Math.min(...periods.map(({ span }) => span.from)),
      to: Math.max(...periods.map(({ span }) => span.to)),
    },
    over: false,
  };
}
