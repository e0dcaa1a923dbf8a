import type { EpochMs } from '../../core/time/instant';
import type { FieldHistory, ItemFacts } from '../../core/timeline/item-facts';
import { insertChange, insertVersionChange } from './insert-change';
import type { FieldValues, ItemChange, ValueChange } from './item-change';

/** What one event of Jira says about an item. */
export interface ItemUpdate {
  readonly at: EpochMs;
  readonly key: string;
  readonly changes: readonly ItemChange[];
}

type Histories = { readonly [F in keyof FieldValues]: FieldHistory<FieldValues[F]> };

/**
 * The facts with an update applied, without asking Jira. Null when the update does not follow from what is known
 * (an earlier event is missing or still to come): then the item has to be read. An update that is in the facts already
 * changes nothing, so events may come twice and in any order (docs/decisions/events-carry-their-change.md).
 */
export function applyUpdate(item: ItemFacts, update: ItemUpdate): ItemFacts | null {
  const at = Math.max(update.at, item.created);
  let next: ItemFacts | null = item;
  for (const change of update.changes) {
    if (next === null) return null;
    next = change.field === 'fixVersions' ? withVersions(next, change, at) : withValue(next, change, at);
  }
  if (next === null) return null;
  const newest = update.at >= item.updated;
  return newest ? { ...next, key: update.key, updated: update.at } : next;
}

function withValue<F extends keyof FieldValues>(
  item: ItemFacts,
  change: ValueChange<F>,
  at: EpochMs,
): ItemFacts | null {
  const histories: Histories = item;
  if (Number.isNaN(change.from) || Number.isNaN(change.to)) return null;
  const history = insertChange(histories[change.field], { at, from: change.from, to: change.to });
  return history === null ? null : { ...item, [change.field]: history };
}

function withVersions(
  item: ItemFacts,
  change: Extract<ItemChange, { field: 'fixVersions' }>,
  at: EpochMs,
): ItemFacts | null {
  const fixVersions = insertVersionChange(item.fixVersions, { at, removed: change.removed, added: change.added });
  return fixVersions === null ? null : { ...item, fixVersions };
}
