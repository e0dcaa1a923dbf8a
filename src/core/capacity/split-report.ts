import type { CapacityPolicy } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import type { PeriodSplit, SplitReport, TeamSplit } from './split';
import { splitOf, type SplitUnit } from './split-of';
import { itemsOfAll, itemsOfTeams, type PeriodItems, type TeamItems } from './team-items';

/** Planned, in-progress and actual split of every team and of all together, in each of the units asked for. */
export function splitReports(portfolio: Portfolio, asOf: EpochMs, units: readonly SplitUnit[]): SplitReport[] {
  const teams = itemsOfTeams(portfolio, asOf);
  const all = itemsOfAll(teams, portfolio, asOf);
  const { capacity } = portfolio.contract;
  return units.map((unit) => ({
    unit,
    teams: teams.map((team) => teamSplit(team, unit, capacity)),
    overall: teamSplit(all, unit, capacity),
  }));
}

function teamSplit(
  { team, current, inProgress, trend }: TeamItems,
  unit: SplitUnit,
  policy: CapacityPolicy,
): TeamSplit {
  const periodSplit = ({ period, planned, actual }: PeriodItems): PeriodSplit => ({
    period,
    planned: splitOf(planned, unit, policy),
    actual: splitOf(actual, unit, policy),
  });
  return {
    id: team.id,
    name: team.name,
    current: current === null ? null : periodSplit(current),
    inProgress: splitOf(inProgress, unit, policy),
    trend: trend.map(periodSplit),
  };
}
