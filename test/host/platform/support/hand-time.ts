import type { HostTime } from '../../../../host/platform/time/host-time';

/** Host time that passes only when a test says so. */
export class HandTime implements HostTime {
  private time = 1_000_000;
  private timers: { readonly at: number; readonly run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass; before and after each timer, everything goes as far as it comes without more time. */
  async pass(milliseconds: number): Promise<void> {
    await settled();
    const end = this.time + milliseconds;
    for (let next = this.nextUntil(end); next; next = this.nextUntil(end)) {
      const due = next;
      this.timers = this.timers.filter((other) => other !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
      await settled();
    }
    this.time = end;
    await settled();
  }

  private nextUntil(end: number) {
    return this.timers.filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)[0];
  }
}

/** Resolves when every promise that can settle without time passing has done so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
