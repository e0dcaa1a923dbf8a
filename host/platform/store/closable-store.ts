import type { OrderedStore } from '../app-host-api';

/**
 * A view of a store that can be cut off: from then on nothing is written any more and writes are
 * never answered, so that a closed host stops where a killed one would.
 */
export class ClosableStore implements OrderedStore {
  private closed = false;
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly store: OrderedStore) {}

  get(key: string): Uint8Array | undefined {
    return this.store.get(key);
  }

  range(from: string, to: string, limit?: number): Iterable<readonly [string, Uint8Array]> {
    return this.store.range(from, to, limit);
  }

  async write(changes: readonly (readonly [key: string, value: Uint8Array | null])[]): Promise<void> {
    if (this.closed) return never();
    const written = this.store.write(changes);
    this.underWay.add(written);
    try {
      await written;
    } finally {
      this.underWay.delete(written);
    }
    if (this.isClosed()) return never();
  }

  /** Cuts the view off, and returns when the writes that had begun are done. The store itself stays open. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.underWay);
  }

  // A method, because the compiler takes a property to be as it was before the await.
  private isClosed(): boolean {
    return this.closed;
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
