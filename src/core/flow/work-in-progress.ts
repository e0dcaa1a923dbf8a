import type { CategoryOrUntagged } from '../ledger/operating-contract';
import { inclusiveDays } from '../time/calendar';
import type { EpochMs, Span } from '../time/instant';
import { isInProgress } from '../timeline/category-runs';
import { valueAt } from '../timeline/field-history';
import { mayBeInProgress } from '../timeline/milestones';
import { standing, taggedAt, type Portfolio } from '../timeline/portfolio';
import { outOfScopeAt, type OutOfScope } from '../timeline/scope';

/** An item started and not done at as-of. */
export interface UnfinishedItem {
  readonly id: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly category: CategoryOrUntagged;
  readonly started: EpochMs;
  /** Started to as-of in inclusive days of the contract's zone (METRICS Flow, `wip-age`). */
  readonly ageDays: number;
}

/** What is in progress at as-of: what counts, and what does not and why. */
export interface WorkInProgress {
  /** The millisecond of as-of: no window stands behind it. */
  readonly span: Span;
  readonly items: readonly UnfinishedItem[];
  readonly outOfScope: readonly OutOfScope[];
  /** Items that count, never started as far as anyone knows, in a status of unknown category: they might be WIP. */
  readonly unknownStatus: number;
}

export function workInProgress(portfolio: Portfolio, asOf: EpochMs): WorkInProgress {
  const items: UnfinishedItem[] = [];
  const outOfScope: OutOfScope[] = [];
  let unknownStatus = 0;
  for (const tracked of portfolio.items) {
    const { facts, milestones } = tracked;
    if (facts.created > asOf || !(mayBeInProgress(milestones, asOf) || milestones.hasUnknown)) continue;
    const now = standing(tracked, asOf, portfolio);
    const statusId = valueAt(facts.status, asOf);
    const isUnknown = now.started === null && portfolio.categoryOf(statusId) === null;
    if (!isInProgress(now) && !isUnknown) continue;
    const reason = outOfScopeAt(facts, asOf, portfolio.scope);
    if (reason !== null) outOfScope.push(reason);
    else if (now.started === null) unknownStatus += 1;
    else {
      items.push({
        id: facts.id,
        typeId: valueAt(facts.type, asOf),
        statusId,
        category: taggedAt(tracked, asOf),
        started: now.started,
        ageDays: inclusiveDays(now.started, asOf, portfolio.contract.timeZone),
      });
    }
  }
  return { span: { from: asOf, to: asOf + 1 }, items, outOfScope, unknownStatus };
}

/** A reason for each item that is, or might be, in progress and does not count. */
export function leftOutOfWip({ outOfScope, unknownStatus }: WorkInProgress): string[] {
  return [...outOfScope, ...Array<string>(unknownStatus).fill('in a status of unknown category')];
}
