import { instantsOf, isReopening, isReturn, type Transition } from '../timeline/item-timeline';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import type { FlowWindow } from './flow-window';

/** How many items went backwards within the window (METRICS "Timeline of an item"). */
export interface Setbacks {
  /** Left the done category. */
  readonly reopened: number;
  /** Went from in progress back to to do. */
  readonly returned: number;
}

export function setbacks(portfolio: Portfolio, window: FlowWindow): Setbacks {
  return {
    reopened: itemsThatStepped(isReopening, portfolio, window).length,
    returned: itemsThatStepped(isReturn, portfolio, window).length,
  };
}

/** Items that took a step of a kind within the window, and counted when they took it. Each once. */
export function itemsThatStepped(isOfKind: Transition, portfolio: Portfolio, window: FlowWindow): TrackedItem[] {
  const { from } = window.span;
  return portfolio.items.filter(({ facts, runs }) => {
    // Nearly every item took its last step long ago: its history need not be looked at.
    if ((runs.at(-1)?.from ?? from) < from) return false;
    return instantsOf(isOfKind, runs, window.asOf).some(
      (at) => at >= from && outOfScopeAt(facts, at, portfolio.scope) === null,
    );
  });
}
