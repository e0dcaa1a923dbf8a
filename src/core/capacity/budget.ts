import type { CapacityPolicy } from '../ledger/operating-contract';
import { isLess } from '../stats/is-less';
import { mean } from '../stats/mean';
import type { Budget, PlanUnit } from './split';

/** From how many finished periods the capacity is taken where nothing was committed. */
const RECENT_PERIODS = 4;

export interface BudgetQuestion {
  readonly unit: PlanUnit;
  readonly floor: CapacityPolicy['floor'];
  /** What was committed at the period's start; 0 where nothing was, or nobody commits. */
  readonly committed: number;
  /** What was done in each finished period, oldest first. */
  readonly done: readonly number[];
  /** Roadmap work that was begun in the period or carried into it. */
  readonly spent: number;
}

/**
 * The roadmap budget of a period: (1 - floor) x capacity (METRICS Capacity, `budget`). The capacity is what was
 * committed at the start, else the mean of what was done in the last four periods.
 * @returns null while neither says anything: a capacity that is not known is not zero
 */
export function budgetOf({ unit, floor, committed, done, spent }: BudgetQuestion): Budget | null {
  const basis = committed > 0 ? 'committed' : 'recent-periods';
  const capacity = committed > 0 ? committed : (mean(done.slice(-RECENT_PERIODS)) ?? 0);
  return capacity === 0 ? null : budgetWith({ unit, basis, capacity, roadmap: (1 - floor) * capacity, spent });
}

/** Several budgets as one; null for none. Its basis is the weaker one. */
export function sumOf(budgets: readonly Budget[]): Budget | null {
  const [first] = budgets;
  if (first === undefined) return null;
  const total = (amountOf: (budget: Budget) => number) => budgets.reduce((sum, budget) => sum + amountOf(budget), 0);
  return budgetWith({
    unit: first.unit,
    basis: budgets.every(({ basis }) => basis === 'committed') ? 'committed' : 'recent-periods',
    capacity: total(({ capacity }) => capacity),
    roadmap: total(({ roadmap }) => roadmap),
    spent: total(({ spent }) => spent),
  });
}

/** Whether beginning roadmap work of an amount would take more than the budget holds; taking all of it does not. */
export function wouldExceed({ roadmap, spent }: Pick<Budget, 'roadmap' | 'spent'>, amount: number): boolean {
  return isLess(roadmap, spent + amount);
}

function budgetWith(budget: Omit<Budget, 'remaining' | 'exceeded'>): Budget {
  return { ...budget, remaining: budget.roadmap - budget.spent, exceeded: wouldExceed(budget, 0) };
}
