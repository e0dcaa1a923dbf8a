import * as z from 'zod';

import type { ItemFacts } from '../../core/timeline/item-facts';
import { ChangeTimes, writeChangeTimes } from './change-times';
import { defectsSchema } from './defects-schema';
import { readFactsOfVersion1 } from './facts-of-version-1';
import { readHistories, writeHistories } from './history-columns';
import { readIdentities, writeIdentities } from './identity-columns';
import { PackedReader, PackedWriter } from './packed-numbers';
import type { Page } from './page-file';
import { PageWords, pageWordsSchema, readWords } from './page-words';
import { readRepeating, writeRepeating } from './repeating-column';
import { wordList, worklogList } from './value-kinds';
import type { StoredFormat } from './versioned-value';

/**
 * Facts as stored (docs/decisions/facts-in-pages.md): a page field by field, what repeats only once, and every number
 * in as few letters as can be. About 50 bytes an item on real data.
 */
export const factsFormat: StoredFormat<Page<ItemFacts>> = {
  version: 2,
  readers: { 1: readFactsOfVersion1, 2: (stored) => new Map(readPage(stored).map((item) => [item.id, item])) },
  write: (page) => writePage([...page.values()]),
};

const pageSchema = pageWordsSchema.extend({ data: z.string() });

function writePage(items: readonly ItemFacts[]): z.infer<typeof pageSchema> {
  const words = new PageWords();
  const out = new PackedWriter();
  writeIdentities(out, items, words);
  writeHistories(out, items, words);
  writeRepeating(out, items, (spelled, { worklogs }) => {
    worklogList.write(spelled, worklogs, { words });
  });
  writeRepeating(out, items, (spelled, { defects }) => {
    wordList.write(spelled, defects, { words });
  });
  writeChangeTimes(out, items);
  return { ...words.stored(), data: out.text };
}

/** @throws Error when the page is not of this version */
function readPage(stored: unknown): readonly ItemFacts[] {
  const { data, ...spelled } = pageSchema.parse(stored);
  const words = readWords(spelled);
  const from = new PackedReader(data);
  const identities = readIdentities(from, words);
  const items = identities.length;
  const columns = readHistories(from, { items, words });
  const worklogs = readRepeating(from, items, () => worklogList.read(from, words));
  const defects = readRepeating(from, items, () => defectsSchema.parse(wordList.read(from, words)));
  const changes = new ChangeTimes(from, columns);
  const facts = identities.map(({ id, key, created }, i): ItemFacts => {
    const times = changes.next(i, created);
    // Field by field, which is ten times as fast as putting parts together.
    return {
      id,
      key,
      created,
      updated: times.updated,
      type: columns.type.history(i, times),
      project: columns.project.history(i, times),
      parent: columns.parent.history(i, times),
      status: columns.status.history(i, times),
      assignee: columns.assignee.history(i, times),
      sprints: columns.sprints.history(i, times),
      estimate: columns.estimate.history(i, times),
      resolution: columns.resolution.history(i, times),
      fixVersions: columns.fixVersions.history(i, times),
      affectsVersions: columns.affectsVersions.history(i, times),
      flagged: columns.flagged.history(i, times),
      labels: columns.labels.history(i, times),
      priority: columns.priority.history(i, times),
      links: columns.links.history(i, times),
      worklogs: worklogs[i] ?? [],
      defects: defects[i] ?? [],
    };
  });
  if (!from.isAtEnd) throw new Error('The page holds more than its items.');
  return facts;
}
