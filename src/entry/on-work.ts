import type { InvocationError } from '@forge/events';
import * as z from 'zod';

import { AppError } from '../app/app-error';
import { jobSchema } from '../app/jobs/job';
import { runJob } from '../app/jobs/run-job';
import { UpstreamError, passesByItself } from '../app/ports/upstream-error';
import { ports } from './compose';
import { tryAgain } from './try-again';

const deliverySchema = z.object({ body: jobSchema });

/**
 * The consumer of the queue. What passes by itself (Jira asks to wait, storage is away) is tried again later; what
 * does not is reported once, because trying again would not help.
 */
export async function onWork(delivery: unknown): Promise<InvocationError | undefined> {
  const parsed = deliverySchema.safeParse(delivery);
  if (!parsed.success) {
    ports.log.error('A job of an unknown form was dropped', { problems: parsed.error.issues.length });
    return undefined;
  }
  const job = parsed.data.body;
  try {
    await runJob(ports, job);
    return undefined;
  } catch (error) {
    if (passesByItself(error)) return tryAgain(error);
    if (!(error instanceof AppError) && !(error instanceof UpstreamError)) throw error;
    const reason = error instanceof AppError ? error.code : error.failure;
    ports.log.error('A job failed', { job: job.kind, contract: job.contractId, reason });
    return undefined;
  }
}
