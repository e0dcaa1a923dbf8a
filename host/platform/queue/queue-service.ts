import { z } from 'zod';

import type { OrderedStore } from '../app-host-api';
import { SlidingWindow } from '../limits/sliding-window';
import { invocationLimits } from '../limits/platform-limits';
import type { ConsumerModule, ManifestFunction } from '../manifest/app-manifest';
import type { Invoker } from '../runtime/invoker';
import type { HostTime } from '../time/host-time';
import type { Activity } from '../work/activity';
import { DurableWork, type WorkOutcome } from '../work/durable-work';
import { consumerPayload, remainingMs, retried, retryNeeded } from './consume-event';
import { isWithinConcurrency } from './concurrency';
import { JobLedger } from './job-ledger';
import { queueLimits, queueWording } from './queue-limits';
import { jobRequest, type PushRequest, pushRequest, queueEvent, type QueueEvent } from './queue-requests';

export interface QueueParts {
  readonly store: OrderedStore;
  readonly consumers: readonly ConsumerModule[];
  readonly functions: readonly ManifestFunction[];
  readonly invoker: Invoker;
  readonly time: HostTime;
  readonly delayScale: number;
  readonly activity: Activity;
  readonly enforceRates: boolean;
  readonly newId: () => string;
  readonly siteNow: () => number;
  readonly reportFailure: (message: string) => void;
}

/** The queue beneath `@forge/events`: at least once, in the background, within 24 hours (FORGE 1.6). */
export class QueueService {
  readonly work: DurableWork<QueueEvent>;
  private readonly jobs: JobLedger;
  private readonly rate = new SlidingWindow(queueLimits.eventsPerMinute);

  constructor(private readonly parts: QueueParts) {
    this.jobs = new JobLedger(parts.store);
    this.work = new DurableWork({
      ...parts,
      prefix: 'queue:event:',
      data: queueEvent,
      parallelism: queueLimits.consumersAtOnce,
      mayStart: (event, running) => isWithinConcurrency(event, running),
      run: (event) => this.consume(event),
    });
  }

  /** Persists the events of a push, then answers 201; `depth` is that of the consumer that pushes, 0 elsewhere. */
  async publish(body: string, depth: number): Promise<Response> {
    if (Buffer.byteLength(body) > queueLimits.pushBytes + queueLimits.longRunningEventBytes) return tooBig(200);
    const parsed = pushRequest.safeParse(JSON.parse(body));
    if (!parsed.success) return refused(z.prettifyError(parsed.error));
    const push = parsed.data;
    if (push.payload.length > queueLimits.eventsPerPush) return refused(queueWording.tooManyEvents);
    if (sizeOf(push.payload) > queueLimits.pushBytes) return tooBig(200);
    const consumer = this.parts.consumers.find(({ queue }) => queue === push.queueName);
    if (!consumer) return refused(queueWording.noConsumer(push.queueName));
    if (depth >= queueLimits.cyclicPushes) return new Response(null, { status: 405 });
    if (!this.rate.tryTake(push.payload.length, this.parts.time.now()) && this.parts.enforceRates) {
      return new Response(null, { status: 429 });
    }
    return this.accept(push, depth + 1, this.longestEventOf(consumer));
  }

  stats(body: string): Response {
    const job = this.jobs.find(jobRequest.parse(JSON.parse(body)));
    if (!job) return new Response(null, { status: 404 });
    const { success, inProgress, failed } = job;
    return Response.json({ success, inProgress, failed });
  }

  /** Forgets the events of a job that have not begun; those that run are not tried again. */
  async cancel(body: string): Promise<Response> {
    const name = jobRequest.parse(JSON.parse(body));
    if (!this.jobs.find(name)) return new Response(null, { status: 404 });
    await this.work.removeWaiting(
      ({ queueName, jobId }) => queueName === name.queueName && jobId === name.jobId,
      (removed) => this.jobs.cancel(name, removed.length),
    );
    return new Response(null, { status: 204 });
  }

  private async accept(push: PushRequest, depth: number, longestEvent: number): Promise<Response> {
    const failedEvents = push.payload.flatMap((event, index) =>
      sizeOf(event) > longestEvent ? [{ index: String(index), errorMessage: queueWording.tooBig(100) }] : [],
    );
    const accepted = push.payload.filter((event) => sizeOf(event) <= longestEvent);
    const entries = accepted.map((event) => ({
      data: this.eventOf(event, push, depth),
      delay: (event.delayInSeconds ?? 0) * 1000,
    }));
    await this.work.add(entries, this.jobs.begin(push, accepted.length));
    return failedEvents.length === 0
      ? new Response(null, { status: 201 })
      : Response.json({ failedEvents }, { status: 202 });
  }

  private eventOf(event: PushRequest['payload'][number], { queueName, jobId }: PushRequest, depth: number): QueueEvent {
    const { newId, siteNow, time } = this.parts;
    const instants = { pushedAt: time.now(), pushedAtSite: siteNow(), waitedMs: 0 };
    return { ...event, queueName, jobId, eventId: newId(), depth, ...instants, retry: null };
  }

  private longestEventOf({ functionKey }: ConsumerModule): number {
    const limit = this.parts.functions.find(({ key }) => key === functionKey)?.timeoutSeconds ?? 0;
    return limit > invocationLimits.backgroundSeconds ? queueLimits.longRunningEventBytes : queueLimits.pushBytes;
  }

  private async consume(event: QueueEvent): Promise<WorkOutcome<QueueEvent>> {
    const { invoker, consumers, time, reportFailure } = this.parts;
    const consumer = consumers.find(({ queue }) => queue === event.queueName);
    // Left by an earlier version of the manifest.
    if (!consumer) throw new Error(queueWording.noConsumer(event.queueName));
    const retry = await retryNeeded(event, () =>
      invoker.invoke({
        functionKey: consumer.functionKey,
        moduleType: 'consumer',
        moduleKey: consumer.key,
        background: true,
        payload: consumerPayload(event, time.now()),
        queueDepth: event.depth,
      }),
    );
    if (!retry) return { done: true, changes: this.jobs.succeed(event) };
    const delay = retry.delaySeconds * 1000;
    const cancelled = this.jobs.find(event)?.cancelled === true;
    if (!cancelled && delay < remainingMs(event, time.now()))
      return { done: false, data: retried(event, retry), delay };
    const why = cancelled ? 'its job was cancelled' : 'its 24 hours are over';
    reportFailure(`Event ${event.eventId} of queue "${event.queueName}" is dropped: ${why} (${retry.reason}).`);
    return { done: true, changes: this.jobs.fail(event) };
  }
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function tooBig(kilobytes: number): Response {
  return Response.json({ errorMessage: queueWording.tooBig(kilobytes) }, { status: 413 });
}

function refused(message: string): Response {
  return Response.json({ code: 'BAD_REQUEST', message, errors: [] }, { status: 400 });
}
