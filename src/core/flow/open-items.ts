import type { EpochMs } from '../time/instant';
import { standing, type Portfolio, type TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';

/** Items that counted at an instant and were not done, started or not. */
export function openItems(portfolio: Portfolio, at: EpochMs): TrackedItem[] {
  return portfolio.items.filter((item) => {
    const { facts, milestones } = item;
    if (facts.created > at || milestones.settled <= at) return false;
    return standing(item, at, portfolio).done === null && outOfScopeAt(facts, at, portfolio.scope) === null;
  });
}
