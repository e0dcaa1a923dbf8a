const kilobyte = 1024;

/** Limits of the queue (FORGE 1.6). */
export const queueLimits = {
  name: /^[a-zA-Z0-9-_]+$/,
  eventsPerPush: 50,
  pushBytes: 200 * kilobyte,
  /** For one event, when its consumer may run for longer than the default. */
  longRunningEventBytes: 100 * kilobyte,
  delaySeconds: 900,
  eventsPerMinute: { units: 500, milliseconds: 60_000 },
  /** Pushes in a chain, each made by the consumer of the one before. */
  cyclicPushes: 1000,
  retentionMs: 24 * 60 * 60 * 1000,
  /** The platform's own number is not documented. */
  consumersAtOnce: 10,
} as const;

/** What the queue says when it refuses, where the packages show it. */
export const queueWording = {
  tooBig: (kilobytes: number) => `The maximum payload size is ${kilobytes}KB.`,
  tooManyEvents: 'This push contains more than the 50 events allowed.',
  noConsumer: (queue: string) => `No consumer of manifest.yml reads the queue "${queue}".`,
} as const;

/** Seconds before a consumer that failed is tried again: doubled each time, up to 15 minutes. */
export function backOffSeconds(retryCount: number): number {
  return Math.min(900, 5 * 2 ** (retryCount - 1));
}
