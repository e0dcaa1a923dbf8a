import type { EpochMs } from '../time/instant';
import type { CategoryRun } from '../timeline/category-runs';
import { leaving } from '../timeline/item-timeline';
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
  const count = (counts: (run: CategoryRun, next: CategoryRun) => boolean): number =>
    portfolio.items.filter(({ facts, runs }) =>
      leaving(runs, window.asOf, counts).some(
        (at) => isCounted(at, window) && outOfScopeAt(facts, at, portfolio.scope) === null,
      ),
    ).length;
  return {
    reopened: count(({ category }) => category === 'done'),
    returned: count(({ category }, next) => category === 'in-progress' && next.category === 'todo'),
  };
}

function isCounted(at: EpochMs, { span }: FlowWindow): boolean {
  return at >= span.from && at < span.to;
}
