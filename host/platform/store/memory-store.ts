import type { OrderedStore } from '../app-host-api';
import { compareUtf8 } from './utf8-order';

/** A store that forgets everything with the process: for tests and benchmarks. */
export function createMemoryStore(): OrderedStore {
  return new MemoryStore();
}

class MemoryStore implements OrderedStore {
  private readonly entries = new Map<string, Uint8Array>();
  private sortedKeys: string[] | null = [];

  get(key: string): Uint8Array | undefined {
    return this.entries.get(key)?.slice();
  }

  *range(from: string, to: string, limit = Infinity): Iterable<readonly [string, Uint8Array]> {
    this.sortedKeys ??= [...this.entries.keys()].sort(compareUtf8);
    // A range is what was there when it began, as on disk.
    const keys = this.sortedKeys;
    const found: [string, Uint8Array][] = [];
    for (let index = firstAtOrAfter(keys, from); index < keys.length && found.length < limit; index++) {
      const key = keys[index];
      if (key === undefined || compareUtf8(key, to) >= 0) break;
      const value = this.entries.get(key);
      if (value) found.push([key, value.slice()]);
    }
    yield* found;
  }

  async write(changes: readonly (readonly [key: string, value: Uint8Array | null])[]): Promise<void> {
    for (const [key, value] of changes) {
      if (value) {
        if (!this.entries.has(key)) this.sortedKeys = null;
        this.entries.set(key, value.slice());
      } else if (this.entries.delete(key)) {
        this.sortedKeys = null;
      }
    }
    await Promise.resolve();
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}

function firstAtOrAfter(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = keys[middle];
    if (candidate !== undefined && compareUtf8(candidate, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
