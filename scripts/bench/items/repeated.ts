import type { FieldHistory, ItemFacts } from '../../../src/core/timeline/item-facts';

/** Ids and numbers in keys of one repetition are this much larger than those of the one before. */
const STEP = 1_000_000;

/** A key as JSON has it, wherever it stands: that of the item, of its parent, of a linked item, in a changelog. */
const KEYS = /"([A-Z][A-Z0-9_]*)-([1-9]\d*)"/g;
const PARENT_ID = /("parent":\{"id":")(\d+)"/;
const OWN_ID = /^(\{(?:"expand":"[^"]*",)?"id":")(\d+)"/;

/** The line of an item with the ids and keys of a repetition, from 0 on, so that no two items are the same. */
export function repeatedLine(line: string, repetition: number): string {
  if (repetition === 0) return line;
  const later = (number: string): string => String(Number(number) + repetition * STEP);
  return line
    .replace(OWN_ID, (_, before: string, id: string) => `${before}${later(id)}"`)
    .replace(PARENT_ID, (_, before: string, id: string) => `${before}${later(id)}"`)
    .replace(KEYS, (_, prefix: string, number: string) => `"${prefix}-${later(number)}"`);
}

/** The same for facts. Histories that name no other item are shared, so that a million items fit into memory. */
export function repeatedFacts(item: ItemFacts, repetition: number): ItemFacts {
  if (repetition === 0) return item;
  const laterId = (id: string): string => String(Number(id) + repetition * STEP);
  const laterKey = (key: string): string =>
    key.replace(/-([1-9]\d*)$/, (_, number: string) => `-${Number(number) + repetition * STEP}`);
  return {
    ...item,
    id: laterId(item.id),
    key: laterKey(item.key),
    parent: changed(item.parent, (id) => (id === null ? null : laterId(id))),
    links: changed(item.links, (keys) => keys.map(laterKey)),
  };
}

function changed<T>(history: FieldHistory<T>, change: (value: T) => T): FieldHistory<T> {
  return history.map(({ at, value }) => ({ at, value: change(value) }));
}
