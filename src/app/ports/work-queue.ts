import type { Job } from '../jobs/job';

/** The queue of everything that nobody waits for. Jobs of one contract run one at a time; their order is not promised. */
export interface WorkQueue {
  push(job: Job, delaySeconds?: number): Promise<void>;
}
