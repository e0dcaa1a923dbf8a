import type { FieldHistory } from '../../core/timeline/item-facts';
import { decodeNumber } from './word-list';

/** The instants of a record of version 1: the first is its creation, each other one the distance from the one before. */
export function readInstants(created: number, text: string): readonly number[] {
  const sorted = [created];
  let at = created;
  for (const distance of text === '' ? [] : text.split(',')) sorted.push((at += decodeNumber(distance)));
  return sorted;
}

/**
 * A history of version 1: `value,instant,value,...`, the value at creation, then each change, with the instant as its
 * index. @throws Error when the text is not a history
 */
export function readHistory<T>(text: string, instants: readonly number[], read: (text: string) => T): FieldHistory<T> {
  const [first = '', ...rest] = text.split(',');
  const history = [{ at: instantAt(instants, '0'), value: read(first) }];
  for (let i = 0; i < rest.length; i += 2) {
    const [index, value] = rest.slice(i, i + 2);
    if (index === undefined || value === undefined) throw new Error('A change has no value.');
    history.push({ at: instantAt(instants, index), value: read(value) });
  }
  return history;
}

function instantAt(instants: readonly number[], index: string): number {
  const at = instants[decodeNumber(index)];
  if (at === undefined) throw new Error(`The record has no instant ${index}.`);
  return at;
}
