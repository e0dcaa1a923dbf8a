/**
 * Remembers what the newest writes replaced, so that a query can be answered from before them:
 * the platform's queries are eventually consistent. The lag is counted in writes, not in time, so
 * that a test sees the same staleness on every machine.
 */
export class RecentWrites {
  private readonly replaced: { readonly key: string; readonly before: Uint8Array | null }[] = [];

  constructor(private readonly lag: number) {}

  add(key: string, before: Uint8Array | null): void {
    if (this.lag === 0) return;
    this.replaced.push({ key, before });
    if (this.replaced.length > this.lag) this.replaced.shift();
  }

  /** Per key what a lagging query still sees: the value before the oldest remembered write, null when there was none. */
  stale(): ReadonlyMap<string, Uint8Array | null> {
    const stale = new Map<string, Uint8Array | null>();
    for (const { key, before } of this.replaced) if (!stale.has(key)) stale.set(key, before);
    return stale;
  }
}
