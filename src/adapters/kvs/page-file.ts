import type { KeyValue } from './key-value';
import { EMPTY_DIRECTORY, directoryFormat, withinPage, type Directory } from './page-directory';
import { VersionedValues, type StoredFormat } from './versioned-value';

/** The records of one page, by id and in the order of ids. */
export type Page<T> = ReadonlyMap<string, T>;

export interface PageFileOptions<T> {
  readonly kv: KeyValue;
  /** Beginning of every key, such as `facts:<contract>:1`. */
  readonly prefix: string;
  readonly format: StoredFormat<Page<T>>;
}

/** The stored pages and their directory, each read at most once. */
export class PageFile<T> {
  private readonly directories: VersionedValues<Directory>;
  private readonly pages: VersionedValues<Page<T>>;
  private known: Directory | undefined;
  private readonly cache = new Map<number, Page<T>>();

  constructor(private readonly options: PageFileOptions<T>) {
    this.directories = new VersionedValues(options.kv, directoryFormat);
    this.pages = new VersionedValues(options.kv, options.format);
  }

  /** The directory; without a stored one there is a single page. */
  async directory(): Promise<Directory> {
    this.known ??= (await this.directories.read(this.directoryKey)) ?? EMPTY_DIRECTORY;
    return this.known;
  }

  async writeDirectory(directory: Directory): Promise<void> {
    await this.directories.overwrite(this.directoryKey, directory);
    this.known = directory;
  }

  /** Reads those pages that are not in memory yet. */
  async load(numbers: readonly number[]): Promise<void> {
    const wanted = [...new Set(numbers)].filter((number) => !this.cache.has(number));
    if (wanted.length === 0) return;
    const stored = await this.pages.readMany(wanted.map((number) => this.pageKey(number)));
    for (const number of wanted) this.cache.set(number, stored.get(this.pageKey(number)) ?? new Map<string, T>());
  }

  /** What belongs to the page at an index of the directory; load it first. */
  at(directory: Directory, index: number): Page<T> {
    const page = this.cache.get(directory.pages[index]?.page ?? 0);
    return page === undefined ? new Map<string, T>() : withinPage(directory, index, page);
  }

  async writePage(number: number, page: Page<T>): Promise<void> {
    await this.pages.overwrite(this.pageKey(number), page);
    this.cache.set(number, page);
  }

  /** Removes the pages, then the directory: cut off before that, the next try still knows the pages. */
  async clear(): Promise<void> {
    const { pages } = await this.directory();
    await this.options.kv.deleteMany(pages.map(({ page }) => this.pageKey(page)));
    await this.options.kv.delete(this.directoryKey);
    this.forget();
  }

  /** Forgets what was read, so that the next reader sees what others wrote since. */
  forget(): void {
    this.known = undefined;
    this.cache.clear();
  }

  private pageKey(number: number): string {
    return `${this.options.prefix}:p${number}`;
  }

  private get directoryKey(): string {
    return `${this.options.prefix}:dir`;
  }
}
