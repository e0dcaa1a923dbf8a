import { InvalidPushSettingsError, Queue, RateLimitError } from '@forge/events';

import type { WorkQueue } from '../../app/ports/work-queue';
import { UpstreamError } from '../../app/ports/upstream-error';

/** The queue of the manifest. */
const work = new Queue({ key: 'work' });

/** Longest delay that Forge takes, in seconds (FORGE 1.6). */
const LONGEST_DELAY = 900;

/** Forge's queue; the concurrency key lets one job of a contract run at a time, which the stored pages rely on. */
export const forgeQueue: WorkQueue = {
  push: async (job, delaySeconds = 0) => {
    try {
      await work.push({
        body: { ...job },
        delayInSeconds: Math.min(LONGEST_DELAY, delaySeconds),
        concurrency: { key: `contract-${job.contractId}`, limit: 1 },
      });
    } catch (cause) {
      // Wrong settings are a defect of ours; everything else passes.
      if (cause instanceof InvalidPushSettingsError) throw cause;
      const failure = cause instanceof RateLimitError ? 'throttled' : 'unavailable';
      throw new UpstreamError(failure, 'Forge did not take a job into its queue. Try again in a minute.', { cause });
    }
  },
};
