import * as z from 'zod';

import type { TaggedItem } from '../../app/tag/tagged-item';
import type { TagEntry, TagSource } from '../../core/classify/tag';
import type { CategoryOrUntagged } from '../../core/ledger/operating-contract';
import type { Page } from './page-file';
import type { StoredFormat } from './versioned-value';
import { WordList, decodeNumber, encodeNumber, wordOf } from './word-list';

/** Tag logs as stored: one text per item, entries divided by `;` and their parts by `,`, as with the facts. */
export const tagsFormat: StoredFormat<Page<TaggedItem>> = {
  version: 1,
  readers: { 1: readPage },
  write: (page) => {
    const list = new WordList();
    const items = [...page.values()].map((item) => writeItem(item, list));
    return { words: list.words, items };
  },
};

const CATEGORIES: readonly CategoryOrUntagged[] = ['roadmap', 'technical-health', 'untagged'];

const pageSchema = z.object({ words: z.array(z.string()), items: z.array(z.string()) });

function readPage(stored: unknown): Page<TaggedItem> {
  const { words, items } = pageSchema.parse(stored);
  return new Map(items.map((text) => readItem(text, words)).map((item) => [item.itemId, item]));
}

function writeItem({ itemId, log, mirrored, choices }: TaggedItem, list: WordList): string {
  const head = [itemId, mirrored === null ? '' : list.refer(mirrored), choices === 0 ? '' : encodeNumber(choices)];
  return [head.join(','), ...log.entries.map((entry) => writeEntry(entry, list))].join(';');
}

function readItem(text: string, words: readonly string[]): TaggedItem {
  const [head = '', ...entries] = text.split(';');
  const [itemId = '', mirrored = '', choices = ''] = head.split(',');
  return {
    itemId,
    log: { itemId, entries: entries.map((entry) => readEntry(entry, words)) },
    mirrored: mirrored === '' ? null : wordOf(words, mirrored),
    choices: choices === '' ? 0 : decodeNumber(choices),
  };
}

function writeEntry(entry: TagEntry, list: WordList): string {
  return [
    encodeNumber(entry.effectiveFrom),
    encodeNumber(entry.recordedAt - entry.effectiveFrom),
    encodeNumber(CATEGORIES.indexOf(entry.category)),
    entry.streamId === null ? '' : list.refer(entry.streamId),
    entry.retroTagged ? '1' : '',
    ...writeSource(entry.source, list),
  ].join(',');
}

function readEntry(text: string, words: readonly string[]): TagEntry {
  const [from = '', distance = '', category = '', stream = '', retro = '', ...source] = text.split(',');
  const effectiveFrom = decodeNumber(from);
  const known = CATEGORIES[decodeNumber(category)];
  if (known === undefined) throw new Error(`No category has the number ${category}.`);
  return {
    effectiveFrom,
    recordedAt: effectiveFrom + decodeNumber(distance),
    category: known,
    streamId: stream === '' ? null : wordOf(words, stream),
    source: readSource(source, words),
    retroTagged: retro === '1',
  };
}

function writeSource(source: TagSource, list: WordList): string[] {
  switch (source.kind) {
    case 'person':
      return ['p', list.refer(source.accountId), source.reason === null ? '' : list.refer(source.reason)];
    case 'rule':
      return ['r', list.refer(source.rule)];
    case 'ancestor':
      return ['a', list.refer(source.itemId), list.refer(source.itemKey)];
    case 'none':
      return ['n'];
  }
}

function readSource([kind = '', first = '', second = '']: readonly string[], words: readonly string[]): TagSource {
  switch (kind) {
    case 'p':
      return { kind: 'person', accountId: wordOf(words, first), reason: second === '' ? null : wordOf(words, second) };
    case 'r':
      return { kind: 'rule', rule: wordOf(words, first) };
    case 'a':
      return { kind: 'ancestor', itemId: wordOf(words, first), itemKey: wordOf(words, second) };
    case 'n':
      return { kind: 'none' };
    default:
      throw new Error(`No tag source has the letter "${kind}".`);
  }
}
