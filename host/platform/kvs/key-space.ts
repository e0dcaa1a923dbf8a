import type { OrderedStore } from '../app-host-api';
import { compareUtf8, endOfPrefix } from '../store/utf8-order';
import { decodeRecord, encodeRecord, type KvsRecord } from './kvs-record';
import type { RecentWrites } from './recent-writes';

export interface KeySpaceParts {
  readonly store: OrderedStore;
  /** What the keys of this space begin with on disk; no space's prefix begins another's. */
  readonly prefix: string;
  readonly recent: RecentWrites;
  /** How long an expired key can still be read, in milliseconds. */
  readonly expiryLag: number;
  /** The site's time, in epoch milliseconds. */
  readonly now: () => number;
}

/** Keys and their records: plain keys and secrets each have a space of their own. */
export class KeySpace {
  constructor(private readonly parts: KeySpaceParts) {}

  now(): number {
    return this.parts.now();
  }

  /** The record of a key, unless there is none or it has expired. Strongly consistent. */
  find(key: string): KvsRecord | undefined {
    const bytes = this.parts.store.get(this.parts.prefix + key);
    return bytes ? this.unlessExpired(decodeRecord(bytes)) : undefined;
  }

  /** Writes all or nothing; null deletes. The caller holds the locks of the keys. */
  async write(changes: readonly (readonly [key: string, record: KvsRecord | null])[]): Promise<void> {
    const { store, prefix, recent } = this.parts;
    const before = changes.map(([key]) => store.get(prefix + key) ?? null);
    await store.write(changes.map(([key, record]) => [prefix + key, record ? encodeRecord(record) : null] as const));
    for (const [index, [key]] of changes.entries()) recent.add(key, before[index] ?? null);
  }

  /** Keys that begin so, in order, from after a given key; as stale as queries are. */
  *list(keyPrefix: string, after: string | null): Iterable<readonly [key: string, record: KvsRecord]> {
    for (const [key, bytes] of this.listStale(keyPrefix, after)) {
      const record = this.unlessExpired(decodeRecord(bytes));
      if (record) yield [key, record];
    }
  }

  private *listStale(keyPrefix: string, after: string | null): Iterable<readonly [string, Uint8Array]> {
    const { store, prefix, recent } = this.parts;
    // No character of a key sorts before this one, so nothing lies between a key and its end.
    const from = after === null || compareUtf8(after, keyPrefix) < 0 ? keyPrefix : `${after}\u0000`;
    const stale = recent.stale();
    const missing = [...stale]
      .flatMap(([key, bytes]) => (bytes ? [[key, bytes] as const] : []))
      .filter(([key]) => key.startsWith(keyPrefix) && compareUtf8(key, from) >= 0)
      .sort(([left], [right]) => compareUtf8(left, right));
    for (const [storedKey, bytes] of store.range(prefix + from, endOfPrefix(prefix + keyPrefix))) {
      const key = storedKey.slice(prefix.length);
      while (missing[0] && compareUtf8(missing[0][0], key) < 0) yield* missing.splice(0, 1);
      if (!stale.has(key)) yield [key, bytes];
    }
    yield* missing;
  }

  private unlessExpired(record: KvsRecord): KvsRecord | undefined {
    const { expiryLag, now } = this.parts;
    return record.expiresAt === null || now() < record.expiresAt + expiryLag ? record : undefined;
  }
}

/** The bytes that a read or write of this key counts. */
export function sizeOf(key: string, record: KvsRecord | null | undefined): number {
  return Buffer.byteLength(key) + (record ? Buffer.byteLength(record.json) : 0);
}
