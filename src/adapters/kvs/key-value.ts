/** What one operation on Forge storage may do, with the platform's limits already taken care of. */
export interface KeyValue {
  /** The stored value, or undefined. Strongly consistent. */
  get(key: string): Promise<unknown>;
  /** The stored value with the milliseconds since it was written, by the platform's own clock; in one read. */
  getWithAge(key: string): Promise<{ readonly value: unknown; readonly ageMs: number } | undefined>;
  /** The stored values of any number of keys; a missing key is not in the map. */
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  set(key: string, value: object): Promise<void>;
  /** Writes any number of keys, in batches that the platform takes; cut off, some of them may be written. */
  setMany(entries: ReadonlyMap<string, object>): Promise<void>;
  /** Writes only if nothing is there; false if something is. `keepDays` lets it expire, at most 365. */
  create(key: string, value: object, keepDays?: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  deleteMany(keys: readonly string[]): Promise<void>;
  /** Every entry whose key begins with the prefix, by key. Eventually consistent: never decide ownership by it. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
}

/** Most keys that one batch call takes (FORGE 1.5). */
export const BATCH_KEYS = 25;

/** Most bytes of one batch, a little under the platform's 4 MB because keys and brackets count as well (FORGE 1.5). */
const BATCH_BYTES = 3_800_000;

/** Entries in the groups that one batch call takes, by number and by bytes. */
export function inBatches(entries: ReadonlyMap<string, object>): (readonly [string, object])[][] {
  const batches: (readonly [string, object])[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    const own = jsonBytes(entry);
    bytes += own;
    const last = batches[batches.length - 1];
    if (last !== undefined && last.length < BATCH_KEYS && bytes <= BATCH_BYTES) last.push(entry);
    else {
      batches.push([entry]);
      bytes = own;
    }
  }
  return batches;
}

/** Bytes of a value as JSON in UTF-8, as the platform counts them. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Consecutive groups of at most `size`. */
export function inGroups<T>(all: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < all.length; at += size) groups.push(all.slice(at, at + size));
  return groups;
}
