import { z } from 'zod';

import type { OrderedStore } from '../app-host-api';
import { endOfPrefix } from '../store/utf8-order';
import type { StoreChanges } from '../work/durable-work';

const job = z.object({ success: z.int(), inProgress: z.int(), failed: z.int(), cancelled: z.boolean() });

export type Job = z.output<typeof job>;

/** Which job of which queue. */
export interface JobName {
  readonly queueName: string;
  readonly jobId: string;
}

const prefix = 'queue:job:';
/** Finished jobs that can still be asked for; the oldest are forgotten. */
const finishedJobsKept = 1000;

/** How far each job is. It changes in memory at once, and returns what to persist with the change of work. */
export class JobLedger {
  private readonly jobs = new Map<string, Job>();

  constructor(store: OrderedStore) {
    for (const [key, bytes] of store.range(prefix, endOfPrefix(prefix))) {
      this.jobs.set(key, job.parse(JSON.parse(Buffer.from(bytes).toString())));
    }
  }

  find(name: JobName): Job | undefined {
    return this.jobs.get(keyOf(name));
  }

  begin(name: JobName, events: number): StoreChanges {
    return this.set(name, { success: 0, inProgress: events, failed: 0, cancelled: false });
  }

  succeed(name: JobName): StoreChanges {
    return this.change(name, ({ success, inProgress }) => ({ success: success + 1, inProgress: inProgress - 1 }));
  }

  fail(name: JobName): StoreChanges {
    return this.change(name, ({ failed, inProgress }) => ({ failed: failed + 1, inProgress: inProgress - 1 }));
  }

  cancel(name: JobName, removed: number): StoreChanges {
    return this.change(name, ({ inProgress }) => ({ inProgress: inProgress - removed, cancelled: true }));
  }

  private change(name: JobName, next: (job: Job) => Partial<Job>): StoreChanges {
    const current = this.find(name);
    return current ? this.set(name, { ...current, ...next(current) }) : [];
  }

  private set(name: JobName, next: Job): StoreChanges {
    const key = keyOf(name);
    // Moved to the end: the order of the map is the order in which jobs last changed.
    this.jobs.delete(key);
    this.jobs.set(key, next);
    return [[key, Buffer.from(JSON.stringify(next))], ...this.forgetOldest()];
  }

  private forgetOldest(): StoreChanges {
    const finished = [...this.jobs].filter(([, { inProgress }]) => inProgress === 0).map(([key]) => key);
    const forgotten = finished.slice(0, Math.max(0, finished.length - finishedJobsKept));
    for (const key of forgotten) this.jobs.delete(key);
    return forgotten.map((key) => [key, null] as const);
  }
}

function keyOf({ queueName, jobId }: JobName): string {
  return `${prefix}${queueName}:${jobId}`;
}
