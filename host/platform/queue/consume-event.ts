import { HostClosedError, TimeLimitError } from '../runtime/invocation-errors';
import { retryReasons, type RetryRequest, retryRequestOf } from '../work/retry-request';
import { backOffSeconds, queueLimits } from './queue-limits';
import type { QueueEvent } from './queue-requests';

/** The consumer's argument for an event (FORGE 1.6). `now` is in the host's time. */
export function consumerPayload(event: QueueEvent, now: number): unknown {
  const { body, delayInSeconds, concurrency, queueName, jobId, eventId, retry } = event;
  const retryContext = retry && {
    retryCount: retry.count,
    retryReason: retry.reason,
    retryData: retry.data,
    retentionWindow: {
      startTime: new Date(event.pushedAtSite).toISOString(),
      remainingTimeMs: remainingMs(event, now),
    },
  };
  return { body, delayInSeconds, concurrency, queueName, jobId, eventId, ...(retryContext ? { retryContext } : {}) };
}

/** What is left of the 24 hours in which an event is retried. A scaled delay counts as what it stands for. */
export function remainingMs({ pushedAt, waitedMs }: QueueEvent, now: number): number {
  return Math.max(0, queueLimits.retentionMs - Math.max(now - pushedAt, waitedMs));
}

/**
 * Runs a consumer and says which retry it needs: asked for by its result, or because it threw or
 * took too long; null when it succeeded.
 *
 * @throws {HostClosedError} when nothing was decided
 */
export async function retryNeeded(event: QueueEvent, consume: () => Promise<unknown>): Promise<RetryRequest | null> {
  try {
    return retryRequestOf(await consume());
  } catch (error) {
    if (error instanceof HostClosedError) throw error;
    return {
      delaySeconds: backOffSeconds((event.retry?.count ?? 0) + 1),
      reason: error instanceof TimeLimitError ? retryReasons.timedOut : retryReasons.threw,
      data: undefined,
    };
  }
}

/** The event as it is to run again. */
export function retried(event: QueueEvent, { delaySeconds, reason, data }: RetryRequest): QueueEvent {
  const count = (event.retry?.count ?? 0) + 1;
  return { ...event, waitedMs: event.waitedMs + delaySeconds * 1000, retry: { count, reason, data } };
}
