import type { KeyValue } from './key-value';
import { EMPTY_DIRECTORY, directoryFormat, withinPage, type Directory } from './page-directory';
import { VersionedValues, readStored, toStored, type StoredFormat } from './versioned-value';

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
  private known: Directory | undefined;
  private readonly cache = new Map<number, Page<T>>();
  /** Each page in memory as it is stored, to see whether anything changed. */
  private readonly texts = new Map<number, string>();
  /** Each page cut to what belongs to it, by its index. */
  private readonly cut = new Map<number, Page<T>>();

  constructor(private readonly options: PageFileOptions<T>) {
    this.directories = new VersionedValues(options.kv, directoryFormat);
  }

  /** The directory; without a stored one there is a single page. */
  async directory(): Promise<Directory> {
    this.known ??= (await this.directories.read(this.directoryKey)) ?? EMPTY_DIRECTORY;
    return this.known;
  }

  async writeDirectory(directory: Directory): Promise<void> {
    await this.directories.overwrite(this.directoryKey, directory);
    this.known = directory;
    this.cut.clear();
  }

  /** Reads those pages that are not in memory yet. */
  async load(numbers: readonly number[]): Promise<void> {
    const wanted = [...new Set(numbers)].filter((number) => !this.cache.has(number));
    if (wanted.length === 0) return;
    const stored = await this.options.kv.getMany(wanted.map((number) => this.pageKey(number)));
    for (const number of wanted) {
      const value = stored.get(this.pageKey(number));
      if (value !== undefined) this.texts.set(number, JSON.stringify(value));
      const page = value === undefined ? new Map<string, T>() : this.read(number, value);
      this.cache.set(number, page);
    }
  }

  /** What belongs to the page at an index of the directory; load it first. */
  at(directory: Directory, index: number): Page<T> {
    const known = this.cut.get(index);
    if (known !== undefined) return known;
    const page = this.cache.get(directory.pages[index]?.page ?? 0);
    const within = page === undefined ? new Map<string, T>() : withinPage(directory, index, page);
    if (page !== undefined) this.cut.set(index, within);
    return within;
  }

  /** Whether anything is stored under the page at an index; load it first. */
  isStored(index: number, directory: Directory): boolean {
    return this.texts.has(directory.pages[index]?.page ?? 0);
  }

  /** The page in the form that is stored. */
  encode(page: Page<T>): object {
    return toStored(this.options.format, page);
  }

  /** Stores a page, unless it is stored like this already. */
  async writePage(number: number, page: Page<T>, encoded: object = this.encode(page)): Promise<void> {
    const text = JSON.stringify(encoded);
    if (this.texts.get(number) !== text) await this.options.kv.set(this.pageKey(number), encoded);
    this.texts.set(number, text);
    this.cache.set(number, page);
    this.cut.clear();
  }

  /** Removes the pages, then the directory: cut off before that, the next try still knows the pages. */
  async clear(): Promise<void> {
    const { pages } = await this.directory();
    await this.options.kv.deleteMany(pages.map(({ page }) => this.pageKey(page)));
    await this.options.kv.delete(this.directoryKey);
    this.forget();
  }

  /** Reads the directory again; true if others have changed it, and then the pages are read again as well. */
  async refresh(): Promise<boolean> {
    const before = JSON.stringify(await this.directory());
    const now = (await this.directories.read(this.directoryKey)) ?? EMPTY_DIRECTORY;
    if (JSON.stringify(now) === before) return false;
    this.forget();
    this.known = now;
    return true;
  }

  private forget(): void {
    this.known = undefined;
    this.cache.clear();
    this.texts.clear();
    this.cut.clear();
  }

  private read(number: number, stored: unknown): Page<T> {
    return readStored(this.options.format, this.pageKey(number), stored);
  }

  private pageKey(number: number): string {
    return `${this.options.prefix}:p${number}`;
  }

  private get directoryKey(): string {
    return `${this.options.prefix}:dir`;
  }
}
