import type { z } from 'zod';

import type { OrderedStore } from '../app-host-api';
import { messageOf } from '../runtime/invocation-errors';
import { endOfPrefix } from '../store/utf8-order';
import type { HostTime } from '../time/host-time';
import type { Activity } from './activity';
import { decodeWork, encodeWork, type WorkItem, workKey } from './work-item';

/** Further entries of the store that are to be written with a change of work, all or none. */
export type StoreChanges = readonly (readonly [key: string, value: Uint8Array | null])[];

/** What a run led to: the work is over, or is to run again with other data after a delay in milliseconds. */
export type WorkOutcome<T> =
  | { readonly done: true; readonly changes: StoreChanges }
  | { readonly done: false; readonly data: T; readonly delay: number };

export interface WorkParts<T> {
  readonly store: OrderedStore;
  /** What the keys of this work begin with; no other entry's key begins so. */
  readonly prefix: string;
  readonly data: z.ZodType<T>;
  readonly time: HostTime;
  readonly delayScale: number;
  readonly activity: Activity;
  /** How many may run at once. */
  readonly parallelism: number;
  /** Whether work may start beside what runs already. */
  mayStart(data: T, running: readonly T[]): boolean;
  /** Must answer, not throw, when the app fails. */
  run(data: T): Promise<WorkOutcome<T>>;
  /** Told when work could not be finished for a reason of the host; it stays persisted. */
  reportFailure(message: string): void;
}

/**
 * Work that is persisted before it is accepted and forgotten only after it is done: what was under
 * way when the process died runs again. Due work starts in the order of its due time, then of its
 * acceptance.
 */
export class DurableWork<T> {
  private waiting: WorkItem<T>[] = [];
  private readonly running = new Map<number, WorkItem<T>>();
  private nextSequence = 0;
  private cancelTimer: () => void = () => undefined;
  private closed = false;

  constructor(private readonly parts: WorkParts<T>) {}

  /** Takes up what an earlier process left undone. */
  resume(): void {
    const { store, prefix } = this.parts;
    for (const [key, bytes] of store.range(prefix, endOfPrefix(prefix))) {
      const item = decodeWork(key, bytes, this.parts);
      this.nextSequence = item.sequence + 1;
      this.insert(item);
    }
    this.startDue();
  }

  /** Persists work, each with its delay in milliseconds, and returns before it runs. */
  async add(
    entries: readonly { readonly data: T; readonly delay: number }[],
    changes: StoreChanges = [],
  ): Promise<void> {
    const now = this.parts.time.now();
    const items = entries.map(({ data, delay }) => {
      const sequence = this.nextSequence++;
      return { sequence, dueAt: now + delay * this.parts.delayScale, data };
    });
    await this.parts.activity.during(async () => {
      await this.parts.store.write([...items.map((item) => this.entryOf(item)), ...changes]);
      for (const item of items) this.insert(item);
      this.startDue();
    });
  }

  /** Forgets work that waits and matches. */
  async removeWaiting(
    matches: (data: T) => boolean,
    changesFor: (removed: readonly T[]) => StoreChanges,
  ): Promise<void> {
    const removed = this.waiting.filter(({ data }) => matches(data));
    this.waiting = this.waiting.filter((item) => !removed.includes(item));
    const deletions = removed.map(({ sequence }) => [workKey(this.parts.prefix, sequence), null] as const);
    await this.parts.store.write([...deletions, ...changesFor(removed.map(({ data }) => data))]);
  }

  /** Makes all that waits due now, in its order; returns how many were not due. */
  hasten(): number {
    const now = this.parts.time.now();
    const early = this.waiting.filter(({ dueAt }) => dueAt > now).length;
    this.waiting = this.waiting.map((item) => ({ ...item, dueAt: Math.min(item.dueAt, now) }));
    this.startDue();
    return early;
  }

  close(): void {
    this.closed = true;
    this.cancelTimer();
  }

  private startDue(): void {
    this.cancelTimer();
    if (this.closed) return;
    const now = this.parts.time.now();
    for (const item of this.waiting.filter(({ dueAt }) => dueAt <= now)) {
      if (this.running.size >= this.parts.parallelism) return;
      const beside = [...this.running.values()].map(({ data }) => data);
      if (this.parts.mayStart(item.data, beside)) this.start(item);
    }
    const next = this.waiting.find(({ dueAt }) => dueAt > now);
    if (next)
      this.cancelTimer = this.parts.time.after(next.dueAt - now, () => {
        this.startDue();
      });
  }

  private start(item: WorkItem<T>): void {
    this.waiting = this.waiting.filter((other) => other !== item);
    this.running.set(item.sequence, item);
    void this.parts.activity.during(async () => {
      try {
        await this.settle(item, await this.parts.run(item.data));
      } catch (error) {
        if (!this.closed) this.parts.reportFailure(messageOf(error));
      }
      this.running.delete(item.sequence);
      this.startDue();
    });
  }

  private async settle(item: WorkItem<T>, outcome: WorkOutcome<T>): Promise<void> {
    if (this.closed) return;
    if (outcome.done) {
      await this.parts.store.write([[workKey(this.parts.prefix, item.sequence), null], ...outcome.changes]);
      return;
    }
    const dueAt = this.parts.time.now() + outcome.delay * this.parts.delayScale;
    const again = { ...item, dueAt, data: outcome.data };
    await this.parts.store.write([this.entryOf(again)]);
    this.insert(again);
  }

  private entryOf(item: WorkItem<T>) {
    return [workKey(this.parts.prefix, item.sequence), encodeWork(item)] as const;
  }

  /** Keeps `waiting` in the order in which it is to start. */
  private insert(item: WorkItem<T>): void {
    const later = this.waiting.findLastIndex(
      ({ dueAt, sequence }) => dueAt < item.dueAt || (dueAt === item.dueAt && sequence < item.sequence),
    );
    this.waiting.splice(later + 1, 0, item);
  }
}
