import type { QueueEvent } from './queue-requests';

/** Whether an event may start beside those that run: its concurrency key holds over all queues of the installation. */
export function isWithinConcurrency({ concurrency }: QueueEvent, running: readonly QueueEvent[]): boolean {
  if (!concurrency) return true;
  return running.filter((other) => other.concurrency?.key === concurrency.key).length < concurrency.limit;
}
