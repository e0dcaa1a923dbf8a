import type { EpochMs } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import { accruedSince, type AccruedIn } from './accrued';
import { budgetFor, sumOfBudgets, type BudgetItems } from './budget-items';
import { calendarKindOf, calendarPeriods, quarterOf } from './period';
import { committedToSprint, countedItems, doneIn, inProgressAt, type Belongs, type PeriodItems } from './period-items';
import type { Period } from './split';
import type { WeighedItem } from './split-of';
import { spanning, summed } from './summed-periods';
import { allOf, periodsOf, type TeamPeriods } from './team-periods';
import { teamsOf, type Team, type Teams } from './teams';

/** The items behind a team's splits. */
export interface TeamItems {
  readonly team: Team;
  /** Null between two sprints. */
  readonly current: PeriodItems | null;
  readonly inProgress: readonly WeighedItem[];
  readonly trend: readonly PeriodItems[];
  /** The periods that end in the present quarter, one after the other; null when there is none. */
  readonly quarterToDate: PeriodItems | null;
  readonly budget: BudgetItems | null;
}

/** What the splits of a date are counted from: found once, counted in several units. */
export interface CapacityFacts {
  readonly asOf: EpochMs;
  /** Each team that has an item of the contract, in the order of the site's boards. */
  readonly teams: readonly TeamItems[];
  /** All teams together: their present periods summed, and calendar periods, which they share, as the trend. */
  readonly all: TeamItems;
}

export function capacityFacts(portfolio: Portfolio, asOf: EpochMs): CapacityFacts {
  const teams = teamsOf(portfolio, asOf);
  const { timeZone, capacity } = portfolio.contract;
  const periods = new Map(teams.list.map((team) => [team, periodsOf(team, asOf, timeZone)]));
  const shared = calendarPeriods(calendarKindOf(capacity), asOf, timeZone).finished;
  const from = Math.min(...[...shared, ...[...periods.values()].flatMap(allOf)].map(({ span }) => span.from));
  const accruedIn = accruedSince(portfolio, teams, { from, asOf });
  const context: Context = { portfolio: unsettledSince(from, portfolio), teams, asOf, accruedIn };

  const populated = new Set(countedItems(portfolio, asOf).map(({ facts }) => teams.teamOf(facts, asOf)));
  const ofTeams = [...periods].map(([team, ofTeam]) => itemsOfTeam(team, ofTeam, context));
  // Large sites have many boards over one project: one without any item of the contract is no team.
  const present = ofTeams.filter(({ team, current }) => populated.has(team) || (current?.planned.length ?? 0) > 0);
  return { asOf, teams: present, all: itemsOfAll(present, shared, context) };
}

/** What the plans of the present periods of all teams hold together. */
export function presentPlan(portfolio: Portfolio, asOf: EpochMs): readonly WeighedItem[] {
  const teams = teamsOf(portfolio, asOf);
  return teams.list.flatMap((team) => {
    const { current } = periodsOf(team, asOf, portfolio.contract.timeZone);
    return current === null ? [] : plannedFor(current, portfolio, ofTeam(team, teams));
  });
}

/** Without the items that were done for good before a date: on a site of many years that is most of them. */
function unsettledSince(from: EpochMs, portfolio: Portfolio): Portfolio {
  return { ...portfolio, items: portfolio.items.filter(({ milestones }) => milestones.settled >= from) };
}

interface Context {
  readonly portfolio: Portfolio;
  readonly teams: Teams;
  readonly asOf: EpochMs;
  readonly accruedIn: AccruedIn | null;
}

function itemsOfTeam(team: Team, periods: TeamPeriods, context: Context): TeamItems {
  const { portfolio, teams, asOf } = context;
  const { current, finished, ofQuarter } = periods;
  // A period is asked about as the present one, for the trend and for the quarter.
  const items = new Map(allOf(periods).map((period) => [period.id, itemsOfPeriod(period, team, context)]));
  const itemsOf = (some: readonly Period[]) => some.flatMap(({ id }) => items.get(id) ?? []);
  const [present = null] = current === null ? [] : itemsOf([current]);
  const trend = itemsOf(finished);
  return {
    team,
    current: present,
    inProgress: inProgressAt(portfolio, asOf, ofTeam(team, teams)),
    trend,
    quarterToDate: summed(quarterOf(asOf, portfolio.contract.timeZone), itemsOf(ofQuarter)),
    budget: present === null ? null : budgetFor({ present, trend }, { portfolio, asOf, belongs: ofTeam(team, teams) }),
  };
}

const ALL_TEAMS: Team = { id: 'overall', name: 'All teams', cadence: 'month', sprints: [] };

function itemsOfAll(ofTeams: readonly TeamItems[], shared: readonly Period[], context: Context): TeamItems {
  const { portfolio, asOf, accruedIn } = context;
  const everything: Belongs = () => true;
  const present = ofTeams.flatMap(({ current }) => current ?? []);
  const presentPeriod = spanning(present.map(({ period }) => period));
  return {
    team: ALL_TEAMS,
    current: summed(presentPeriod, present),
    inProgress: ofTeams.flatMap(({ inProgress }) => inProgress),
    trend: shared.map((period) => ({
      period,
      planned: plannedFor(period, portfolio, everything),
      actual: doneIn(portfolio, { period, asOf }, everything),
      accrued: accruedIn?.(period, null) ?? null,
    })),
    quarterToDate: summed(
      quarterOf(asOf, portfolio.contract.timeZone),
      ofTeams.flatMap(({ quarterToDate }) => quarterToDate ?? []),
    ),
    budget: sumOfBudgets(
      presentPeriod,
      ofTeams.flatMap(({ budget }) => budget ?? []),
    ),
  };
}

function itemsOfPeriod(period: Period, team: Team, { portfolio, teams, asOf, accruedIn }: Context): PeriodItems {
  const isOfTeam = ofTeam(team, teams);
  const isOfSprint: Belongs = ({ facts }, at) => teams.sprintOf(facts, at)?.sprint.id === period.id;
  return {
    period,
    planned: plannedFor(period, portfolio, isOfTeam),
    actual: doneIn(portfolio, { period, asOf }, period.kind === 'sprint' ? isOfSprint : isOfTeam),
    accrued: accruedIn?.(period, team) ?? null,
  };
}

function plannedFor(period: Period, portfolio: Portfolio, isOfTeam: Belongs): WeighedItem[] {
  const { from } = period.span;
  return period.kind === 'sprint'
    ? committedToSprint(portfolio, period.id, from)
    : inProgressAt(portfolio, from, isOfTeam);
}

function ofTeam(team: Team, teams: Teams): Belongs {
  return ({ facts }, at) => teams.teamOf(facts, at) === team;
}
