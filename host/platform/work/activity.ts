/** Counts what is under way in the host, so that one can wait until nothing is. */
export class Activity {
  private underWay = 0;
  private abandoned = false;
  private waiting: (() => void)[] = [];

  /** Marks something as begun; what is returned ends it, once. */
  begin(): () => void {
    this.underWay += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.underWay -= 1;
      if (this.underWay === 0) this.release();
    };
  }

  async during<T>(run: () => Promise<T>): Promise<T> {
    const end = this.begin();
    try {
      return await run();
    } finally {
      end();
    }
  }

  /** Resolves once nothing is under way, also after what begins in the meantime. */
  async quiet(): Promise<void> {
    while (this.underWay > 0 && !this.abandoned) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
  }

  /** Stops waiting for what is under way: it never ends any more. */
  abandon(): void {
    this.abandoned = true;
    this.release();
  }

  private release(): void {
    const released = this.waiting;
    this.waiting = [];
    for (const resolve of released) resolve();
  }
}
