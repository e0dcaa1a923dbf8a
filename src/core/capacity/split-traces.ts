import { exclusions } from '../flow/exclusions';
import type { CapacityUnit } from '../ledger/operating-contract';
import { coverageOf, measured, type Behind, type Provenance, type Unit } from '../scorecard/measured';
import { partTraceId, splitTraceId, traceOf, type Trace } from '../scorecard/trace';
import type { EpochMs, Span } from '../time/instant';
import type { BudgetItems } from './budget-items';
import type { PeriodItems } from './period-items';
import { planUnitOf } from './split';
import { countedIn, type CountedItem } from './split-of';
import type { CapacityFacts, TeamItems } from './team-items';

export const WITHOUT_ESTIMATE = 'without an estimate';
const UNATTRIBUTED = 'in progress without an assignee';

const UNITS: Readonly<Record<CapacityUnit, Unit>> = {
  items: 'items',
  points: 'points',
  logged: 'hours',
  'effort-days': 'person-days',
};

/** Which items stand behind each split and budget of every team and of all together, in the contract's unit. */
export function splitTraces({ teams, all, asOf }: CapacityFacts, unit: CapacityUnit): Trace[] {
  const traces = [...teams, all].flatMap((team) => tracesOfTeam(team, unit, asOf));
  // The present quarter of a contract by quarters is its present period, and is there twice.
  return [...new Map(traces.map((trace) => [trace.id, trace])).values()];
}

function tracesOfTeam(items: TeamItems, unit: CapacityUnit, asOf: EpochMs): Trace[] {
  const { team, current, trend, quarterToDate, inProgress, budget } = items;
  const periods = [...trend, quarterToDate, current].filter((period) => period !== null);
  const planUnit = planUnitOf(unit);
  const wip = traceOfSplit({
    id: splitTraceId('in-progress', team.id, null),
    asOf,
    definitionId: 'wip-split',
    unit: planUnit,
    window: { from: asOf, to: asOf + 1 },
    items: countedIn(planUnit, inProgress),
  });
  const budgets = budget === null ? [] : [budgetTrace(budget, team.id, asOf)];
  return [wip, ...periods.flatMap((period) => tracesOfPeriod(period, { teamId: team.id, unit, asOf })), ...budgets];
}

function tracesOfPeriod(
  { period, planned, actual, accrued }: PeriodItems,
  { teamId, unit, asOf }: { teamId: string; unit: CapacityUnit; asOf: EpochMs },
): Trace[] {
  const { from } = period.span;
  const planUnit = planUnitOf(unit);
  const plan = traceOfSplit({
    id: splitTraceId('planned', teamId, period.id),
    asOf,
    definitionId: 'planned-split',
    unit: planUnit,
    window: { from, to: from + 1 },
    items: countedIn(planUnit, planned),
  });
  const result = { id: splitTraceId('actual', teamId, period.id), asOf, unit, window: period.span };
  return [
    plan,
    accrued === null
      ? traceOfSplit({ ...result, definitionId: 'actual-split', items: countedIn(planUnit, actual) })
      : traceOfSplit({ ...result, definitionId: unit, ...accrued }),
  ];
}

interface TracedSplit {
  readonly id: string;
  readonly asOf: EpochMs;
  readonly definitionId: string;
  readonly unit: CapacityUnit;
  readonly window: Span;
  readonly items: readonly CountedItem[];
  readonly unattributed?: readonly CountedItem[];
}

function traceOfSplit({ id, asOf, items, unattributed = [], unit, definitionId, window }: TracedSplit): Trace {
  const behind = items.map(({ itemId, category, amount }) => ({ itemId, value: amount, part: category }));
  const nobodys = unattributed.map(() => UNATTRIBUTED);
  const provenance = { definitionId, unit: UNITS[unit], window, ...usedOf(behind, nobodys) };
  return traceOf(id, measured(null, provenance), asOf);
}

function budgetTrace({ period, budget, spentOn }: BudgetItems, teamId: string, asOf: EpochMs): Trace {
  const amounts = countedIn(budget.unit, spentOn);
  const behind = spentOn.map(({ itemId, beginning }, i) => ({
    itemId,
    value: amounts[i]?.amount ?? null,
    part: beginning,
  }));
  const provenance = { definitionId: 'budget', unit: UNITS[budget.unit], window: period.span, ...usedOf(behind, []) };
  return traceOf(partTraceId('budget', `${teamId}:${period.id}`), measured(null, provenance), asOf);
}

/** What has no amount in the unit is behind the split without a value, and is left out of it. */
function usedOf(
  behind: readonly Behind[],
  leftOut: readonly string[],
): Pick<Provenance, 'n' | 'coverage' | 'excluded' | 'behind'> {
  const n = behind.filter(({ value }) => value !== null).length;
  const withoutEstimate = Array<string>(behind.length - n).fill(WITHOUT_ESTIMATE);
  return {
    n,
    coverage: coverageOf(n, behind.length + leftOut.length),
    excluded: exclusions([...withoutEstimate, ...leftOut]),
    behind,
  };
}
