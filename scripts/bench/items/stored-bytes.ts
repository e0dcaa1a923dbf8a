import { factsFormat } from '../../../src/adapters/kvs/facts-format';
import { jsonBytes } from '../../../src/adapters/kvs/key-value';
import { splitRecords } from '../../../src/adapters/kvs/page-split';
import { toStored } from '../../../src/adapters/kvs/versioned-value';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { compareIds } from '../../../src/core/timeline/item-order';

/** Items whose pages are cut together; more than a page holds. */
const RUN = 10_000;

/** Bytes that the pages of these facts take in storage, keys and words included, and how many pages they are. */
export function storedFacts(items: readonly ItemFacts[]): { readonly bytes: number; readonly pages: number } {
  const inOrder = [...items].sort((a, b) => compareIds(a.id, b.id));
  const bytesOf = (run: readonly ItemFacts[]): number =>
    jsonBytes(toStored(factsFormat, new Map(run.map((item) => [item.id, item]))));
  const total = { bytes: 0, pages: 0 };
  for (let at = 0; at < inOrder.length; at += RUN) {
    const pages = splitRecords(inOrder.slice(at, at + RUN), bytesOf, { last: true });
    total.pages += pages.length;
    for (const page of pages) total.bytes += bytesOf(page);
  }
  return total;
}
