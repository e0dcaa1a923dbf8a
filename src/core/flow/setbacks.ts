import { instantsOf, isReopening, isReturn, type Transition } from '../timeline/item-timeline';
import type { Portfolio } from '../timeline/portfolio';
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
  const count = (isSetback: Transition): number =>
    portfolio.items.filter(({ facts, runs }) =>
      instantsOf(isSetback, runs, window.asOf).some(
        (at) => at >= window.span.from && outOfScopeAt(facts, at, portfolio.scope) === null,
      ),
    ).length;
  return { reopened: count(isReopening), returned: count(isReturn) };
}
