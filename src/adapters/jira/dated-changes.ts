import type { FieldValues, ItemChange, ListChange, ListField, ValueChange } from '../../app/items/item-change';
import type { EpochMs } from '../../core/time/instant';
import { historyOf, type FieldChange } from '../../core/timeline/facts-from-changes';
import type { FieldHistory } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import type { HistoryWire } from './history-wire';
import { changeOf, lacksValue } from './item-change';

/** A change with what orders it: when it was made, and an id that tells it from all others of the item. */
export interface DatedChange {
  readonly id: string;
  readonly at: EpochMs;
  readonly change: ItemChange;
}

/** The changes of an item by field, oldest first; a field that never changed is not there. */
export type ChangesByField = ReadonlyMap<ItemChange['field'], readonly DatedChange[]>;

/** What a changelog says of kept fields. */
export interface DatedChanges {
  readonly byField: ChangesByField;
  /** Whether an entry leaves out what a field that is never empty was or became. */
  readonly lackValues: boolean;
}

/** The changes of kept fields in a changelog, which may be in any order and hold an entry twice. */
export function datedChanges(histories: readonly HistoryWire[], fields: SiteMetadata['fields']): DatedChanges {
  let lackValues = false;
  const groups = new Map<ItemChange['field'], DatedChange[]>();
  for (const { id, created, items } of inOrder(histories)) {
    let place = -1;
    for (const edit of items) {
      place += 1;
      const change = changeOf(edit, fields);
      if (change === null) {
        lackValues ||= lacksValue(edit);
        continue;
      }
      const dated = { id: `${id}:${place}`, at: created, change };
      const group = groups.get(change.field);
      if (group === undefined) groups.set(change.field, [dated]);
      else group.push(dated);
    }
  }
  return { byField: groups, lackValues };
}

/** The changes of one field. */
export function changesOf<F extends keyof FieldValues>(
  changes: ChangesByField,
  field: F,
): readonly FieldChange<FieldValues[F]>[] {
  const found: FieldChange<FieldValues[F]>[] = [];
  for (const { id, at, change } of changes.get(field) ?? []) {
    if (isChangeOf(change, field)) found.push({ id, at, from: change.from, to: change.to });
  }
  return found;
}

/**
 * The history of a list of which Jira reports each id added or removed, not the list before and after: the lists are
 * found by going back from the present one.
 */
export function listHistory(
  changes: ChangesByField,
  field: ListField,
  { created, present }: { created: EpochMs; present: readonly string[] },
): FieldHistory<readonly string[]> {
  let list = present;
  const lists: FieldChange<readonly string[]>[] = [];
  for (const { id, at, change } of changes.get(field)?.toReversed() ?? []) {
    if (!isListChange(change, field)) continue;
    const before = list.filter((one) => one !== change.added);
    const grown = change.removed === null || before.includes(change.removed) ? before : [...before, change.removed];
    // A list that grew keeps room for sixteen more, which 100,000 items feel; its copy does not.
    const from = grown.slice();
    lists.push({ id, at, from, to: list });
    list = from;
  }
  return historyOf({ created, present, changes: lists.reverse(), same: sameIds }).history;
}

/** Whether two lists name the same ids, in any order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** Oldest first, each entry once. */
function inOrder(histories: readonly HistoryWire[]): readonly HistoryWire[] {
  const once = new Map<string, HistoryWire>();
  for (const history of histories) once.set(history.id, history);
  const each = once.size === histories.length ? histories : [...once.values()];
  return isAscending(each) ? each : each.toSorted(compare);
}

function isAscending(histories: readonly HistoryWire[]): boolean {
  return histories.every((history, i) => {
    const before = histories[i - 1];
    return before === undefined || compare(before, history) <= 0;
  });
}

function compare(a: HistoryWire, b: HistoryWire): number {
  return a.created - b.created || byNumber.compare(a.id, b.id);
}

function isChangeOf<F extends keyof FieldValues>(change: ItemChange, field: F): change is ItemChange & ValueChange<F> {
  return change.field === field;
}

function isListChange(change: ItemChange, field: ListField): change is ListChange {
  return change.field === field;
}
