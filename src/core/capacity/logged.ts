import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import type { Accrual, AccrualRange } from './accrual';

const SECONDS_PER_HOUR = 3600;

/**
 * The hours logged on items and their sub-tasks (METRICS Capacity, unit `logged`). Each entry counts whole at the
 * instant its author says the work was begun, once it is recorded; one dated after as-of is not known to have happened.
 */
export function* loggedHours(portfolio: Portfolio, { from, asOf }: AccrualRange): Generator<Accrual> {
  for (const item of portfolio.items) {
    for (const source of [item.facts, ...item.children]) {
      for (const { started, recorded, seconds } of source.worklogs) {
        if (recorded > asOf || started > asOf || started < from || seconds <= 0) continue;
        if (!isCredited(source, { item, at: started, portfolio })) continue;
        yield { item, at: started, amount: seconds / SECONDS_PER_HOUR, isAttributed: true };
      }
    }
  }
}

/** Whether work on an item or one of its sub-tasks counted for the item then. */
function isCredited(source: ItemFacts, to: { item: TrackedItem; at: number; portfolio: Portfolio }): boolean {
  const { item, at, portfolio } = to;
  if (outOfScopeAt(item.facts, at, portfolio.scope) !== null) return false;
  if (source === item.facts) return true;
  return valueAt(source.parent, at) === item.facts.id && outOfScopeAt(source, at, portfolio.scope) === 'sub-task';
}
