import type { FieldHistory, ItemFacts, Worklog } from '../../core/timeline/item-facts';
import type { PackedReader, PackedWriter } from './packed-numbers';
import { wordAt, type PageWords } from './page-words';

/**
 * How a kind of value is spelled out in packed numbers, with its words as numbers of the page's words. `before` is the
 * value that the field had before, if any.
 */
export interface ValueKind<T> {
  write(out: PackedWriter, value: T, known: { readonly words: PageWords; readonly before?: T | undefined }): void;
  read(from: PackedReader, words: readonly string[], before?: T): T;
}

const word: ValueKind<string> = {
  write: (out, value, { words }) => {
    out.small(words.refer(value));
  },
  read: (from, words) => wordAt(words, from.small()),
};

const wordOrNull: ValueKind<string | null> = {
  write: (out, value, { words }) => {
    out.small(value === null ? 0 : words.refer(value) + 1);
  },
  read: (from, words) => {
    const reference = from.small();
    return reference === 0 ? null : wordAt(words, reference - 1);
  },
};

/** One and the same empty list: most items have no version, label or link, and a site has a hundred thousand items. */
const NOTHING: readonly string[] = [];

/**
 * What was put into the list, and how much of its beginning and end stayed: an item that is linked to a hundred others,
 * one after another, would otherwise hold five thousand keys.
 */
export const wordList: ValueKind<readonly string[]> = {
  write: (out, values, { words, before = NOTHING }) => {
    const { start, end } = keptOf(before, values);
    out.small(values.length - start - end);
    for (const value of values.slice(start, values.length - end)) word.write(out, value, { words });
    if (before.length > 0) out.small(start * (before.length + 1) + end);
  },
  read: (from, words, before = NOTHING) => {
    const added = Array.from({ length: from.small() }, () => word.read(from, words));
    const kept = before.length > 0 ? from.small() : 0;
    const start = Math.floor(kept / (before.length + 1));
    const end = kept % (before.length + 1);
    if (start + end > before.length) throw new Error('A list keeps more than it had.');
    const values = [...before.slice(0, start), ...added, ...before.slice(before.length - end)];
    return values.length === 0 ? NOTHING : values;
  },
};

/** How many words at the beginning, and how many of the others at the end, are the same. */
function keptOf(before: readonly string[], after: readonly string[]): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}

/** A number of any kind, as a word: there are few different ones. */
const amount: ValueKind<number> = {
  write: (out, value, { words }) => {
    word.write(out, Object.is(value, -0) ? '-0' : String(value), { words });
  },
  read: (from, words) => Number(word.read(from, words)),
};

const amountOrNull: ValueKind<number | null> = {
  write: (out, value, { words }) => {
    out.small(value === null ? 0 : 1);
    if (value !== null) amount.write(out, value, { words });
  },
  read: (from, words) => (from.small() === 0 ? null : amount.read(from, words)),
};

const flag: ValueKind<boolean> = {
  write: (out, value) => {
    out.small(value ? 1 : 0);
  },
  read: (from) => from.small() === 1,
};

export const worklogList: ValueKind<readonly Worklog[]> = {
  write: (out, worklogs, { words }) => {
    out.small(worklogs.length);
    let before = 0;
    for (const { started, recorded, seconds, author } of worklogs) {
      out.distanceSigned(started - before);
      out.distanceSigned(recorded - started);
      amount.write(out, seconds, { words });
      wordOrNull.write(out, author, { words });
      before = started;
    }
  },
  read: (from, words) => {
    let started = 0;
    return Array.from({ length: from.small() }, () => {
      started += from.distanceSigned();
      const recorded = started + from.distanceSigned();
      return { started, recorded, seconds: amount.read(from, words), author: wordOrNull.read(from, words) };
    });
  },
};

type HistoryField =
  | ('type' | 'project' | 'parent' | 'status' | 'assignee' | 'sprints' | 'estimate' | 'resolution')
  | ('fixVersions' | 'affectsVersions' | 'flagged' | 'labels' | 'priority' | 'links');

/** The type of the values of each field that has a history. */
export type HistoryValues = { [F in HistoryField]: ItemFacts[F] extends FieldHistory<infer T> ? T : never };

/** Every field that has a history, in the order in which they are stored: another order is another version. */
export const HISTORY_KINDS: { readonly [F in keyof HistoryValues]: ValueKind<HistoryValues[F]> } = {
  type: word,
  project: word,
  parent: wordOrNull,
  status: word,
  assignee: wordOrNull,
  sprints: wordList,
  estimate: amountOrNull,
  resolution: wordOrNull,
  fixVersions: wordList,
  affectsVersions: wordList,
  flagged: flag,
  labels: wordList,
  priority: wordOrNull,
  links: wordList,
};
