import type { EpochMs } from '../../core/time/instant';
import type { FieldHistory, ItemFacts } from '../../core/timeline/item-facts';
import { insertChange, insertListChange } from './insert-change';
import type { FieldValues, ItemChange, ListChange, ListField, ValueChange } from './item-change';

/** What one event of Jira says about an item. */
export interface ItemUpdate {
  readonly at: EpochMs;
  readonly key: string;
  readonly changes: readonly ItemChange[];
}

type Histories = { readonly [F in keyof FieldValues]: FieldHistory<FieldValues[F]> };

/**
 * The facts with an update applied, without asking Jira. Null when the update does not follow from what is known
 * (an earlier event is missing or still to come, or time was logged, of which an event does not say how much): then the
 * item has to be read. An update that is in the facts already changes nothing, so events may come twice and in any order
 * (docs/decisions/events-carry-their-change.md).
 */
export function applyUpdate(item: ItemFacts, update: ItemUpdate): ItemFacts | null {
  const at = Math.max(update.at, item.created);
  let next: ItemFacts | null = item;
  for (const change of update.changes) {
    if (next === null) return null;
    next = withChange(next, change, at);
  }
  if (next === null) return null;
  const newest = update.at >= item.updated;
  return newest ? { ...next, key: update.key, updated: update.at } : next;
}

function withChange(item: ItemFacts, change: ItemChange, at: EpochMs): ItemFacts | null {
  switch (change.field) {
    case 'worklogs':
      return null;
    case 'fixVersions':
    case 'affectsVersions':
    case 'links':
      return withList(item, change, at);
    default:
      return withValue(item, change, at);
  }
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

function withList(item: ItemFacts, { field, removed, added }: ListChange, at: EpochMs): ItemFacts | null {
  const lists: Pick<ItemFacts, ListField> = item;
  const history = insertListChange(lists[field], { at, removed, added });
  return history === null ? null : { ...item, [field]: history };
}
