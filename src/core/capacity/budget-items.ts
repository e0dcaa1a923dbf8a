import type { EpochMs } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import { begunIn, type BegunItem } from './begun-items';
import { budgetOf, sumOf } from './budget';
import type { Belongs, PeriodItems } from './period-items';
import { planUnitOf, type Budget, type Period, type PlanUnit } from './split';
import { countedIn, type WeighedItem } from './split-of';

/** A budget and the roadmap items that were spent from it. */
export interface BudgetItems {
  readonly period: Period;
  readonly budget: Budget;
  readonly spentOn: readonly BegunItem[];
}

/** The budget of a team's present period, from its plan and the periods before it; null while no capacity is known. */
export function budgetFor(
  { present, trend }: { present: PeriodItems; trend: readonly PeriodItems[] },
  { portfolio, asOf, belongs }: { portfolio: Portfolio; asOf: EpochMs; belongs: Belongs },
): BudgetItems | null {
  const { unit: unitOfContract, floor } = portfolio.contract.capacity;
  const unit = planUnitOf(unitOfContract);
  const { period } = present;
  const spentOn = begunIn(portfolio, { period, asOf }, belongs).filter(({ category }) => category === 'roadmap');
  const budget = budgetOf({
    unit,
    floor,
    // What was carried into a month is no commitment to it.
    committed: period.kind === 'sprint' ? totalIn(unit, present.planned) : 0,
    done: trend.map(({ actual }) => totalIn(unit, actual)),
    spent: totalIn(unit, spentOn),
  });
  return budget === null ? null : { period, budget, spentOn };
}

/** The budgets of all teams that have one, together. */
export function sumOfBudgets(period: Period, budgets: readonly BudgetItems[]): BudgetItems | null {
  const budget = sumOf(budgets.map((one) => one.budget));
  return budget === null ? null : { period, budget, spentOn: budgets.flatMap(({ spentOn }) => spentOn) };
}

function totalIn(unit: PlanUnit, items: readonly WeighedItem[]): number {
  return countedIn(unit, items).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
