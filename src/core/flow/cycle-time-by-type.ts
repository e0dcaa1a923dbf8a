import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { compareIds } from '../timeline/item-order';
import type { SiteMetadata } from '../timeline/site-metadata';
import { cycleTime } from './cycle-time';
import type { Finished, FinishedItem } from './finished-items';
import type { FlowWindow } from './flow-window';

/** The cycle time of the items that were of one type when they were done. */
export interface CycleTimeOfType {
  readonly typeId: string;
  /** The type's id where Jira no longer knows it. */
  readonly name: string;
  readonly measure: Measured<Percentiles>;
}

/**
 * The cycle time of each type of which an item was done in the window, the most frequent type first (METRICS Flow,
 * `cycle-time`). Each has the coverage of its own items; what does not count at all belongs to no type.
 */
export function cycleTimeByType(
  finished: Finished,
  window: FlowWindow,
  site: Pick<SiteMetadata, 'types'>,
): CycleTimeOfType[] {
  return [...byType(finished.items)]
    .sort(([a, some], [b, others]) => others.length - some.length || compareIds(a, b))
    .map(([typeId, items]) => ({
      typeId,
      name: site.types.find(({ id }) => id === typeId)?.name ?? typeId,
      measure: cycleTime({ items, outOfScope: [], abandoned: [] }, window),
    }));
}

/** Finished items by the id of the type they had when they were done. */
export function byType(items: readonly FinishedItem[]): ReadonlyMap<string, readonly FinishedItem[]> {
  const groups = new Map<string, FinishedItem[]>();
  for (const item of items) {
    const group = groups.get(item.typeId);
    if (group === undefined) groups.set(item.typeId, [item]);
    else group.push(item);
  }
  return groups;
}
