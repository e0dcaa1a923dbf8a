import type { JiraHistoryItem } from '../model';
import { NOTHING, historyItem, named, systemField } from './history-item';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Histories of fields with many values have one item for each value that came or went. */
export function listItems(
  field: { readonly id: string; readonly name: string },
  before: readonly Named[],
  after: readonly Named[],
): JiraHistoryItem[] {
  const historyField = systemField(field.id, field.name);
  return [
    ...without(before, after).map((gone) => historyItem(historyField, named(gone), NOTHING)),
    ...without(after, before).map((come) => historyItem(historyField, NOTHING, named(come))),
  ];
}

function without(values: readonly Named[], others: readonly Named[]): Named[] {
  const ids = new Set(others.map((other) => other.id));
  return values.filter((value) => !ids.has(value.id));
}
