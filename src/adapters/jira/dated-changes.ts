import type { FieldValues, ItemChange, ListChange, ListField, ValueChange } from '../../app/items/item-change';
import type { EpochMs } from '../../core/time/instant';
import { historyOf, type FieldChange } from '../../core/timeline/facts-from-changes';
import type { FieldHistory } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import type { HistoryWire } from './history-wire';
import { changeOf } from './item-change';

/** A change with what orders it: when it was made, and an id that tells it from all others of the item. */
export interface DatedChange {
  readonly id: string;
  readonly at: EpochMs;
  readonly change: ItemChange;
}

/** The changes of kept fields in a changelog, each entry once, oldest first. */
export function datedChanges(
  histories: readonly HistoryWire[],
  fields: SiteMetadata['fields'],
): readonly DatedChange[] {
  const once = new Map(histories.map((history) => [history.id, history]));
  return [...once.values()]
    .sort((a, b) => a.created - b.created || byNumber.compare(a.id, b.id))
    .flatMap(({ id, created, items }) =>
      items.flatMap((edit, i) => {
        const change = changeOf(edit, fields);
        return change === null ? [] : [{ id: `${id}:${i}`, at: created, change }];
      }),
    );
}

/** The changes of one field. */
export function changesOf<F extends keyof FieldValues>(
  changes: readonly DatedChange[],
  field: F,
): FieldChange<FieldValues[F]>[] {
  return changes.flatMap(({ id, at, change }) =>
    isChangeOf(change, field) ? [{ id, at, from: change.from, to: change.to }] : [],
  );
}

/**
 * The history of a list of which Jira reports each id added or removed, not the list before and after: the lists are
 * found by going back from the present one.
 */
export function listHistory(
  changes: readonly DatedChange[],
  field: ListField,
  { created, present }: { created: EpochMs; present: readonly string[] },
): FieldHistory<readonly string[]> {
  let list = present;
  const lists: FieldChange<readonly string[]>[] = [];
  for (const { id, at, change } of changes.toReversed()) {
    if (!isListChange(change, field)) continue;
    const before = list.filter((one) => one !== change.added);
    const from = change.removed === null || before.includes(change.removed) ? before : [...before, change.removed];
    lists.push({ id, at, from, to: list });
    list = from;
  }
  return historyOf({ created, present, changes: lists, same: sameIds }).history;
}

/** Whether two lists name the same ids, in any order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

const byNumber = new Intl.Collator('en', { numeric: true });

function isChangeOf<F extends keyof FieldValues>(change: ItemChange, field: F): change is ItemChange & ValueChange<F> {
  return change.field === field;
}

function isListChange(change: ItemChange, field: ListField): change is ListChange {
  return change.field === field;
}
