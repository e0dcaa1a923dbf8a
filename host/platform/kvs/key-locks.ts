/** Lets one writer at a time at a key; writers of other keys do not wait for each other. */
export class KeyLocks {
  private readonly last = new Map<string, Promise<void>>();

  /** Runs once all earlier holders of any of the keys are done. The place in the line is taken at the call. */
  async holding<T>(keys: readonly string[], run: () => Promise<T>): Promise<T> {
    const earlier = keys.flatMap((key) => this.last.get(key) ?? []);
    let release: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const key of keys) this.last.set(key, mine);
    try {
      await Promise.all(earlier);
      return await run();
    } finally {
      for (const key of keys) if (this.last.get(key) === mine) this.last.delete(key);
      release();
    }
  }
}
