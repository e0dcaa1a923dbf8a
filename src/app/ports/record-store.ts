/** Many records of one kind, each known by a Jira issue id. One writer at a time; anybody may read meanwhile. */
export interface RecordStore<T> {
  /** Those of the asked records that exist, by id. */
  get(ids: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /** Every record, in the order of numeric ids. */
  all(): Promise<readonly T[]>;
  /**
   * Puts and (with null) removes records. The same changes applied twice, or again after being cut off anywhere,
   * leave the same bytes as applied once.
   */
  apply(changes: ReadonlyMap<string, T | null>): Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
}

/** Orders Jira ids by number, without the limits of a number. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
