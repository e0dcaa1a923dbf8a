import { z } from 'zod';

import { queueLimits } from './queue-limits';

const queueName = z.string().regex(queueLimits.name);
const jobId = z.string().min(1);
const concurrency = z.object({ key: z.string().min(1), limit: z.int().min(1) });

const pushedEvent = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(queueLimits.delaySeconds).optional(),
  concurrency: concurrency.optional(),
});

export const pushRequest = z.object({ queueName, jobId, payload: z.array(pushedEvent).min(1) });
export const jobRequest = z.object({ queueName, jobId });

/** An event as it is persisted. Instants are epoch milliseconds. */
export const queueEvent = pushedEvent.extend({
  queueName,
  jobId,
  eventId: z.string(),
  /** How many events led to this one, each pushed by the consumer of the one before. */
  depth: z.int(),
  /** In the host's time, which the retention is counted in, and in the site's, which the app sees. */
  pushedAt: z.number(),
  pushedAtSite: z.number(),
  /** The sum of the delays before retries as they would be in real time. */
  waitedMs: z.number(),
  retry: z.object({ count: z.int(), reason: z.string(), data: z.unknown() }).nullable(),
});

export type PushRequest = z.output<typeof pushRequest>;
export type QueueEvent = z.output<typeof queueEvent>;
