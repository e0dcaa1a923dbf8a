import type { CategoryOrUntagged } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import { activeMs } from '../timeline/item-timeline';
import { mayBecomeDone } from '../timeline/milestones';
import { standing, taggedAt, type Portfolio, type TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt, type OutOfScope } from '../timeline/scope';
import type { FlowWindow } from './flow-window';

/** An item done in the window and still done at as-of. Type and category are those at the instant it was done. */
export interface FinishedItem {
  readonly id: string;
  readonly typeId: string;
  readonly category: CategoryOrUntagged;
  readonly created: EpochMs;
  /** Null when it was done without ever being started. */
  readonly started: EpochMs | null;
  readonly done: EpochMs;
  readonly activeMs: number | null;
}

/** What was done in the window: what counts, and what does not and why. */
export interface Finished {
  readonly items: readonly FinishedItem[];
  readonly outOfScope: readonly OutOfScope[];
  /** Ids of items that count but were given up (METRICS "Abandoned"). */
  readonly abandoned: readonly string[];
}

export function finishedItems(portfolio: Portfolio, window: FlowWindow): Finished {
  const items: FinishedItem[] = [];
  const outOfScope: OutOfScope[] = [];
  const abandoned: string[] = [];
  for (const tracked of portfolio.items) {
    const { facts, milestones } = tracked;
    if (!mayBecomeDone(milestones, window.span.from, window.asOf)) continue;
    const { started, done } = standing(tracked, window.asOf, portfolio);
    if (done === null || done < window.span.from) continue;
    const reason = outOfScopeAt(facts, done, portfolio.scope);
    if (reason !== null) outOfScope.push(reason);
    else if (portfolio.meansAbandoned(valueAt(facts.resolution, window.asOf))) abandoned.push(facts.id);
    else items.push(finishedItem(tracked, { started, done }, window.asOf));
  }
  return { items, outOfScope, abandoned };
}

/** A reason for each item that was done in the window and does not count. */
export function leftOut({ outOfScope, abandoned }: Finished): string[] {
  return [...outOfScope, ...abandoned.map(() => 'abandoned')];
}

function finishedItem(
  tracked: TrackedItem,
  { started, done }: { started: EpochMs | null; done: EpochMs },
  asOf: EpochMs,
): FinishedItem {
  const { facts, runs } = tracked;
  return {
    id: facts.id,
    typeId: valueAt(facts.type, done),
    category: taggedAt(tracked, done),
    created: facts.created,
    started,
    done,
    activeMs: activeMs(runs, { started, done }, asOf),
  };
}
