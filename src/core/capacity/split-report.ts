import type { CapacityPolicy, CapacityUnit } from '../ledger/operating-contract';
import type { PeriodItems } from './period-items';
import { planUnitOf, type PeriodSplit, type Split, type SplitReport, type TeamSplit } from './split';
import { countedIn, splitOf } from './split-of';
import type { CapacityFacts, TeamItems } from './team-items';

/** The contract's unit, and the one that stands beside it: items, or points beside items. */
export function reportedUnits(first: CapacityUnit): readonly [CapacityUnit, CapacityUnit] {
  return [first, first === 'items' ? 'points' : 'items'];
}

/** Planned, in-progress and actual split of every team and of all together, in each of the units asked for. */
export function reportsOf(
  { teams, all }: CapacityFacts,
  policy: CapacityPolicy,
  units: readonly CapacityUnit[],
): SplitReport[] {
  return units.map((unit) => ({
    unit,
    teams: teams.map((team) => teamSplit(team, unit, policy)),
    overall: teamSplit(all, unit, policy),
  }));
}

function teamSplit(items: TeamItems, unit: CapacityUnit, policy: CapacityPolicy): TeamSplit {
  const { team, current, inProgress, trend, quarterToDate, budget } = items;
  const periodSplit = (period: PeriodItems) => splitOfPeriod(period, unit, policy);
  return {
    id: team.id,
    name: team.name,
    current: current === null ? null : periodSplit(current),
    // A report in another unit than the contract's has no budget of its own.
    budget: planUnitOf(unit) === budget?.budget.unit ? budget.budget : null,
    quarterToDate: quarterToDate === null ? null : periodSplit(quarterToDate),
    inProgress: splitOf(countedIn(planUnitOf(unit), inProgress), planUnitOf(unit), policy),
    trend: trend.map(periodSplit),
  };
}

function splitOfPeriod(items: PeriodItems, unit: CapacityUnit, policy: CapacityPolicy): PeriodSplit {
  const { period, planned } = items;
  const planUnit = planUnitOf(unit);
  return {
    period,
    planned: splitOf(countedIn(planUnit, planned), planUnit, policy),
    actual: actualSplit(items, unit, policy),
  };
}

/** What was done, or the time that was spent. */
function actualSplit({ actual, accrued }: PeriodItems, unit: CapacityUnit, policy: CapacityPolicy): Split {
  const planUnit = planUnitOf(unit);
  if (accrued === null || unit === planUnit) return splitOf(countedIn(planUnit, actual), planUnit, policy);
  return {
    ...splitOf(accrued.items, unit, policy),
    unattributed: accrued.unattributed.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  };
}
