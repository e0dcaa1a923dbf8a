import { factsFormat } from '../../src/adapters/kvs/facts-format';
import { PagedRecords } from '../../src/adapters/kvs/paged-records';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { InMemoryKeyValue } from './in-memory-key-value';

/** So many items does a synchronisation store at a time. */
const BATCH = 100;

/** Bytes that facts take in storage, with their pages, words and directory, put in as a synchronisation does. */
export async function storedBytesOf(items: readonly ItemFacts[]): Promise<number> {
  const kv = new InMemoryKeyValue();
  for (let at = 0; at < items.length; at += BATCH) {
    const records = new PagedRecords({ kv, prefix: 'facts:c1:1', format: factsFormat });
    await records.apply(new Map(items.slice(at, at + BATCH).map((item) => [item.id, item])));
  }
  return [...kv.entries.values()].reduce((sum, json) => sum + Buffer.byteLength(json), 0);
}
