const CAPACITY = 32;

/** The sorted results of recent first pages, so that later pages need no second evaluation. */
export class ResultCache {
  private readonly entries = new Map<string, readonly string[]>();

  get(key: string): readonly string[] | undefined {
    return this.entries.get(key);
  }

  /** Keeps a result in place of the oldest one. */
  put(key: string, ids: readonly string[]): void {
    this.entries.delete(key);
    this.entries.set(key, ids);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= CAPACITY) return;
      this.entries.delete(oldest);
    }
  }
}
