import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';

/**
 * The points of an item as estimated at an instant. Where it has no estimate of its own, the estimates of its
 * sub-tasks are credited to it (METRICS "Items", docs/decisions/points-of-sub-tasks.md).
 * @returns null when neither it nor any of its sub-tasks was estimated
 */
export function pointsAt({ facts, children }: TrackedItem, at: EpochMs, portfolio: Portfolio): number | null {
  const own = estimateAt(facts, at);
  if (own !== null) return own;
  const ofSubTasks = children
    .filter((child) => isSubTaskOf(child, { parentId: facts.id, at, portfolio }))
    .flatMap((child) => estimateAt(child, at) ?? []);
  return ofSubTasks.length === 0 ? null : ofSubTasks.reduce((sum, points) => sum + points, 0);
}

/** A negative estimate is none: it would make shares that are no shares. */
export function estimateAt(item: ItemFacts, at: EpochMs): number | null {
  const estimate = valueAt(item.estimate, at);
  return estimate !== null && estimate >= 0 ? estimate : null;
}

function isSubTaskOf(child: ItemFacts, then: { parentId: string; at: EpochMs; portfolio: Portfolio }): boolean {
  const { parentId, at, portfolio } = then;
  if (child.created > at || valueAt(child.parent, at) !== parentId) return false;
  return outOfScopeAt(child, at, portfolio.scope) === 'sub-task';
}
