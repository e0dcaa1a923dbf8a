import * as z from 'zod';

import { compareIds } from '../../app/ports/record-store';
import { schemaReader, type StoredFormat } from './versioned-value';

/** One page: the first id that may be on it, and the number in its key. It ends where the next page begins. */
export interface PageEntry {
  readonly firstId: string;
  readonly page: number;
}

export interface Directory {
  /** By first id; the first page begins at `0`, so that every id has its page. */
  readonly pages: readonly PageEntry[];
  /** The number that the next new page gets. */
  readonly next: number;
  /** A page whose right part was moved to new pages, and which may still hold it. */
  readonly trim: number | null;
}

export const EMPTY_DIRECTORY: Directory = { pages: [{ firstId: '0', page: 0 }], next: 1, trim: null };

const schema = z
  .object({
    pages: z.array(z.tuple([z.string(), z.number()])).min(1),
    next: z.number(),
    trim: z.number().nullable(),
  })
  .transform(({ pages, next, trim }): Directory => ({
    pages: pages.map(([firstId, page]) => ({ firstId, page })),
    next,
    trim,
  }));

export const directoryFormat: StoredFormat<Directory> = {
  version: 1,
  readers: { 1: schemaReader(schema) },
  write: ({ pages, next, trim }) => ({ pages: pages.map(({ firstId, page }) => [firstId, page]), next, trim }),
};

/** Index in `pages` of the page that an id belongs to. */
export function pageIndexOf({ pages }: Directory, id: string): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const entry = pages[middle];
    if (entry !== undefined && compareIds(entry.firstId, id) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Those records that belong to the page at an index; a page may hold more while a split is under way. */
export function withinPage<T>(directory: Directory, index: number, entries: ReadonlyMap<string, T>): Map<string, T> {
  const from = directory.pages[index]?.firstId ?? '0';
  const to = directory.pages[index + 1]?.firstId;
  return new Map(
    [...entries].filter(([id]) => compareIds(id, from) >= 0 && (to === undefined || compareIds(id, to) < 0)),
  );
}
