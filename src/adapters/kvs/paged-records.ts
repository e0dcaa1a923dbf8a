import { compareIds, type RecordStore } from '../../app/ports/record-store';
import { jsonBytes } from './key-value';
import { pageIndexOf, type Directory } from './page-directory';
import { PageFile, type Page, type PageFileOptions } from './page-file';
import { SPLIT_ABOVE_BYTES, splitRecords } from './page-split';

export interface PagedRecordsOptions<T> extends PageFileOptions<T> {
  /** Page size in bytes over which a page is split. */
  readonly limit?: number;
}

/**
 * Records in pages with a directory, so that 10,000 items are tens of reads (docs/decisions/facts-in-pages.md).
 * A page that grows too large is split by writing its new right part, then the directory, then what is left: cut off
 * in between, nothing is lost, and the next writer finishes the cut. Use one instance for one job: it remembers pages.
 */
export class PagedRecords<T> implements RecordStore<T> {
  private readonly file: PageFile<T>;

  constructor(private readonly options: PagedRecordsOptions<T>) {
    this.file = new PageFile(options);
  }

  async get(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const found = await this.lookUp(ids);
    if (found.size === new Set(ids).size) return found;
    // A page may have been cut since the directory was read, and a record has moved with it.
    return (await this.file.refresh()) ? this.lookUp(ids) : found;
  }

  async all(): Promise<readonly T[]> {
    const directory = await this.file.directory();
    await this.file.load(directory.pages.map(({ page }) => page));
    return directory.pages.flatMap((_, index) => [...this.file.at(directory, index).values()]);
  }

  async apply(changes: ReadonlyMap<string, T | null>): Promise<void> {
    if (changes.size === 0) return;
    await this.finishCut();
    const directory = await this.file.directory();
    const byPage = new Map<string, Map<string, T | null>>();
    for (const [id, change] of changes) {
      const firstId = directory.pages[pageIndexOf(directory, id)]?.firstId ?? '0';
      byPage.set(firstId, (byPage.get(firstId) ?? new Map<string, T | null>()).set(id, change));
    }
    await this.file.load([...byPage.keys()].map((firstId) => pageNumberOf(directory, firstId)));
    // In the order of ids, so that new pages get the same numbers however the changes were ordered.
    for (const [firstId, ofPage] of [...byPage].sort(([a], [b]) => compareIds(a, b))) {
      await this.applyToPage(firstId, ofPage);
    }
  }

  clear(): Promise<void> {
    return this.file.clear();
  }

  private async lookUp(ids: readonly string[]): Promise<Map<string, T>> {
    const directory = await this.file.directory();
    await this.file.load(ids.map((id) => pageNumberOf(directory, id)));
    const found = new Map<string, T>();
    for (const id of ids) {
      const record = this.file.at(directory, pageIndexOf(directory, id)).get(id);
      if (record !== undefined) found.set(id, record);
    }
    return found;
  }

  private async applyToPage(firstId: string, changes: ReadonlyMap<string, T | null>): Promise<void> {
    const directory = await this.file.directory();
    const index = pageIndexOf(directory, firstId);
    const merged = mergePage(this.file.at(directory, index), changes);
    const encoded = this.file.encode(merged);
    const limit = this.options.limit ?? SPLIT_ABOVE_BYTES;
    // One record is never cut, however long its history.
    if (jsonBytes(encoded) <= limit || merged.size === 1) {
      // Without a single record nothing is stored, so that removing what is not there writes nothing.
      if (merged.size > 0 || this.file.isStored(index, directory)) {
        await this.file.writePage(pageNumberOf(directory, firstId), merged, encoded);
      }
      return;
    }
    const last = index === directory.pages.length - 1;
    const bytesOf = (run: readonly (readonly [string, T])[]): number => jsonBytes(this.file.encode(new Map(run)));
    const runs = splitRecords([...merged], bytesOf, { last, limit });
    const pages = runs.map((run) => new Map(run));
    await this.cut(index, pages);
  }

  private async cut(index: number, [left = new Map<string, T>(), ...right]: readonly Page<T>[]): Promise<void> {
    const directory = await this.file.directory();
    const number = directory.pages[index]?.page ?? 0;
    const entries = right.map((run, i) => ({ firstId: [...run.keys()][0] ?? '0', page: directory.next + i }));
    for (const [i, run] of right.entries()) await this.file.writePage(directory.next + i, run);
    const pages = directory.pages.toSpliced(index + 1, 0, ...entries);
    const next = directory.next + right.length;
    await this.file.writeDirectory({ pages, next, trim: number });
    await this.file.writePage(number, left);
    await this.file.writeDirectory({ pages, next, trim: null });
  }

  /** Takes from a page what an earlier writer, cut off, had already moved to the pages right of it. */
  private async finishCut(): Promise<void> {
    const directory = await this.file.directory();
    const { trim } = directory;
    if (trim === null) return;
    await this.file.load([trim]);
    const index = directory.pages.findIndex(({ page }) => page === trim);
    await this.file.writePage(trim, this.file.at(directory, index));
    await this.file.writeDirectory({ ...directory, trim: null });
  }
}

function pageNumberOf(directory: Directory, id: string): number {
  return directory.pages[pageIndexOf(directory, id)]?.page ?? 0;
}

function mergePage<T>(page: Page<T>, changes: ReadonlyMap<string, T | null>): Map<string, T> {
  const merged = new Map(page);
  for (const [id, change] of changes) {
    if (change === null) merged.delete(id);
    else merged.set(id, change);
  }
  return new Map([...merged].sort(([a], [b]) => compareIds(a, b)));
}
