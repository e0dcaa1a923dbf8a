import { open, type RootDatabase } from 'lmdb';

import type { OrderedStore } from '../app-host-api';

/** LMDB refuses longer keys; a key of the app's storage has at most 500 characters. */
const maximumKeyBytes = 1978;

/**
 * A store in a folder on disk, which is made if it is missing. A write that was answered survives
 * SIGKILL: it is then in a committed transaction of the memory-mapped file. The file is also
 * consistent after a power cut, but the last fraction of a second may be missing.
 *
 * @throws {Error} from LMDB when the folder cannot be written or is not a store
 */
export function openLmdbStore(folder: string): OrderedStore {
  return new LmdbStore(open<Uint8Array, Buffer>({ path: folder, encoding: 'binary', keyEncoding: 'binary' }));
}

class LmdbStore implements OrderedStore {
  constructor(private readonly database: RootDatabase<Uint8Array, Buffer>) {}

  get(key: string): Uint8Array | undefined {
    return this.database.get(encodeKey(key));
  }

  *range(from: string, to: string, limit?: number): Iterable<readonly [string, Uint8Array]> {
    const bounds = { end: Buffer.from(to), ...(limit === undefined ? {} : { limit }) };
    const range = this.database.getRange(from === '' ? bounds : { ...bounds, start: Buffer.from(from) });
    for (const { key, value } of range) yield [key.toString('utf8'), value];
  }

  async write(changes: readonly (readonly [key: string, value: Uint8Array | null])[]): Promise<void> {
    const encoded = changes.map(([key, value]) => [encodeKey(key), value] as const);
    await this.database.transaction(() => {
      for (const [key, value] of encoded) {
        // Inside a transaction these promises settle with it, so there is nothing to wait for one by one.
        if (value) void this.database.put(key, value);
        else void this.database.remove(key);
      }
    });
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

function encodeKey(key: string): Buffer {
  const bytes = Buffer.from(key, 'utf8');
  if (bytes.length === 0 || bytes.length > maximumKeyBytes) {
    throw new RangeError(`A store key has 1 to ${maximumKeyBytes} bytes; this one has ${bytes.length}.`);
  }
  return bytes;
}
