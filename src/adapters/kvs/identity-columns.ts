import type { EpochMs } from '../../core/time/instant';
import { PackedWriter, type PackedReader } from './packed-numbers';
import { keyIn, wholeNumberIn, wordAt, type PageWords } from './page-words';
import { readRepeating, writeRepeating } from './repeating-column';

export interface Identity {
  readonly id: string;
  readonly key: string;
  readonly created: EpochMs;
}

/**
 * Who the items of a page are. They stand in the order of their ids, so ids, the numbers in their keys and their
 * creation are each near those of the item before: what is stored is the distance.
 */
export function writeIdentities(out: PackedWriter, items: readonly Identity[], words: PageWords): void {
  out.small(items.length);
  writeIds(out, items, words);
  writeKeys(out, items, words);
  let before = 0;
  for (const { created } of items) {
    out.distanceSigned(created - before);
    before = created;
  }
}

/** The inverse of `writeIdentities`. */
export function readIdentities(from: PackedReader, words: readonly string[]): readonly Identity[] {
  const length = from.small();
  const ids = readIds(from, length, words);
  const keys = readKeys(from, length, words);
  let created = 0;
  return ids.map((id, i) => {
    created += from.distanceSigned();
    return { id, key: keys[i] ?? '', created };
  });
}

/** Two items never have the same id, so the distance 0 is free to say that an id is no number but a word. */
const NO_NUMBER = 0;
const BEFORE_ANY_ID = -1;

function writeIds(out: PackedWriter, items: readonly Identity[], words: PageWords): void {
  let before = BEFORE_ANY_ID;
  for (const { id } of items) {
    const number = wholeNumberIn(id);
    if (number === null) {
      out.smallSigned(NO_NUMBER);
      out.small(words.refer(id));
    } else {
      out.smallSigned(number - before);
      before = number;
    }
  }
}

function readIds(from: PackedReader, length: number, words: readonly string[]): readonly string[] {
  let before = BEFORE_ANY_ID;
  return Array.from({ length }, () => {
    const distance = from.smallSigned();
    if (distance === NO_NUMBER) return wordAt(words, from.small());
    before += distance;
    return String(before);
  });
}

/** `FCREPO-1234` is the word FCREPO and a number; anything else is a word of its own. */
function writeKeys(out: PackedWriter, items: readonly Identity[], words: PageWords): void {
  const keys = items.map(({ key }) => {
    const { prefix, number } = keyIn(key) ?? { prefix: null, number: 0 };
    return { word: words.refer(prefix ?? key), number: prefix === null ? null : number };
  });
  writeRepeating(out, keys, (spelled, { word, number }) => {
    spelled.small(word);
    spelled.small(number === null ? 0 : 1);
  });
  const last = new Map<number, number>();
  for (const { word, number } of keys) {
    if (number === null) continue;
    out.smallSigned(number - (last.get(word) ?? 0));
    last.set(word, number);
  }
}

function readKeys(from: PackedReader, length: number, words: readonly string[]): readonly string[] {
  const kinds = readRepeating(from, length, () => ({ word: from.small(), isNumbered: from.small() === 1 }));
  const last = new Map<number, number>();
  return kinds.map(({ word, isNumbered }) => {
    if (!isNumbered) return wordAt(words, word);
    const number = (last.get(word) ?? 0) + from.smallSigned();
    last.set(word, number);
    return `${wordAt(words, word)}-${number}`;
  });
}
