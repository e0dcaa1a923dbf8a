import * as z from 'zod';

import type { HistoryDefect, ItemFacts } from '../../core/timeline/item-facts';
import { Instants, readHistory, writeHistory } from './history-text';
import type { Page } from './page-file';
import type { StoredFormat } from './versioned-value';
import { WordList, decodeNumber, encodeNumber, wordOf } from './word-list';

/**
 * Facts as stored (docs/decisions/facts-in-pages.md): one text per item, its parts divided by `;`, every string a
 * reference to the page's words, every number in base 36. About 130 bytes an item on real data.
 */
export const factsFormat: StoredFormat<Page<ItemFacts>> = {
  version: 1,
  readers: { 1: readPage },
  write: (page) => {
    const list = new WordList();
    const items = [...page.values()].map((item) => writeItem(item, list));
    return { words: list.words, items };
  },
};

const pageSchema = z.object({ words: z.array(z.string()), items: z.array(z.string()) });

function readPage(stored: unknown): Page<ItemFacts> {
  const { words, items } = pageSchema.parse(stored);
  return new Map(items.map((text) => readItem(text, words)).map((item) => [item.id, item]));
}

function writeItem(item: ItemFacts, list: WordList): string {
  const instants = Instants.of(item.created, [
    ...[item.type, item.project, item.parent, item.status, item.assignee],
    ...[item.sprints, item.estimate, item.resolution, item.fixVersions, item.flagged],
  ]);
  const one = (value: string): string => list.refer(value);
  const orNone = (value: string | number | null): string => (value === null ? '' : list.refer(String(value)));
  const many = (values: readonly string[]): string => values.map(one).join('.');
  return [
    item.id,
    writeKey(item.key, list),
    encodeNumber(item.created),
    encodeNumber(item.updated - item.created),
    instants.text(),
    writeHistory(item.type, instants, one),
    writeHistory(item.project, instants, one),
    writeHistory(item.parent, instants, orNone),
    writeHistory(item.status, instants, one),
    writeHistory(item.assignee, instants, orNone),
    writeHistory(item.sprints, instants, many),
    writeHistory(item.estimate, instants, orNone),
    writeHistory(item.resolution, instants, orNone),
    writeHistory(item.fixVersions, instants, many),
    writeHistory(item.flagged, instants, (value) => (value ? '1' : '')),
    many(item.defects),
  ]
    .join(';')
    .replace(/;+$/, '');
}

function readItem(text: string, words: readonly string[]): ItemFacts {
  const parts = text.split(';');
  const part = (index: number): string => parts[index] ?? '';
  const created = decodeNumber(part(2));
  const instants = Instants.read(created, part(4));
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
    defects: many(part(15)).map((defect) => defectSchema.parse(defect)),
  };
}

/** `FCREPO-1234` is the word FCREPO and a number; anything else is a word of its own. */
function writeKey(key: string, list: WordList): string {
  const [, prefix, number] = /^(.+)-([1-9]\d{0,14})$/.exec(key) ?? [];
  if (prefix === undefined || number === undefined) return list.refer(key);
  return `${list.refer(prefix)}-${encodeNumber(Number(number))}`;
}

function readKey(text: string, words: readonly string[]): string {
  const [word = '', number] = text.split('-');
  return number === undefined ? wordOf(words, word) : `${wordOf(words, word)}-${decodeNumber(number)}`;
}

const defects: readonly HistoryDefect[] = [
  'change-before-creation',
  'change-without-value',
  'history-mismatch',
  'estimate-not-a-number',
];
const defectSchema = z.enum(defects);
