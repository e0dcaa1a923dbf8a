import * as z from 'zod';

import type { ItemFacts } from '../../core/timeline/item-facts';
import { defectsSchema } from './defects-schema';
import { readHistory, readInstants } from './history-text';
import type { Page } from './page-file';
import { decodeNumber, wordOf } from './word-list';

const pageSchema = z.object({ words: z.array(z.string()), items: z.array(z.string()) });

/**
 * Facts of the first version: one text per item, its parts divided by `;`, every string a reference to the page's words,
 * every number in base 36. What it did not know of is as if nobody had ever set it.
 * @throws Error when the page is not of this version
 */
export function readFactsOfVersion1(stored: unknown): Page<ItemFacts> {
  const { words, items } = pageSchema.parse(stored);
  return new Map(items.map((text) => readItem(text, words)).map((item) => [item.id, item]));
}

function readItem(text: string, words: readonly string[]): ItemFacts {
  const parts = text.split(';');
  const part = (index: number): string => parts[index] ?? '';
  const created = decodeNumber(part(2));
  const instants = readInstants(created, part(4));
  const one = (value: string): string => wordOf(words, value);
  const orNone = (value: string): string | null => (value === '' ? null : one(value));
  const many = (values: string): string[] => (values === '' ? [] : values.split('.').map(one));
  return {
    id: part(0),
    key: readKey(part(1), words),
    created,
    updated: created + decodeNumber(part(3)),
    type: readHistory(part(5), instants, one),
    project: readHistory(part(6), instants, one),
    parent: readHistory(part(7), instants, orNone),
    status: readHistory(part(8), instants, one),
    assignee: readHistory(part(9), instants, orNone),
    sprints: readHistory(part(10), instants, many),
    estimate: readHistory(part(11), instants, (value) => (value === '' ? null : Number(one(value)))),
    resolution: readHistory(part(12), instants, orNone),
    fixVersions: readHistory(part(13), instants, many),
    flagged: readHistory(part(14), instants, (value) => value === '1'),
    affectsVersions: [{ at: created, value: [] }],
    labels: [{ at: created, value: [] }],
    priority: [{ at: created, value: null }],
    links: [{ at: created, value: [] }],
    worklogs: [],
    defects: defectsSchema.parse(many(part(15))),
  };
}

/** `FCREPO-1234` is the word FCREPO and a number; anything else is a word of its own. */
function readKey(text: string, words: readonly string[]): string {
  const [word = '', number] = text.split('-');
  return number === undefined ? wordOf(words, word) : `${wordOf(words, word)}-${decodeNumber(number)}`;
}
