import * as z from 'zod';

import type { Worklog } from '../../core/timeline/item-facts';
import { instantSchema } from './parse-instant';

/** Time logged on an item, as Jira embeds it and lists it. */
export const worklogSchema = z
  .object({
    started: instantSchema,
    created: instantSchema,
    timeSpentSeconds: z.number(),
    author: z.object({ accountId: z.string().optional() }).nullish(),
  })
  .transform((log): Worklog => ({
    started: log.started,
    recorded: log.created,
    seconds: log.timeSpentSeconds,
    author: log.author?.accountId ?? null,
  }));

/** A page of worklogs: at most 20 inside an item, more in a list of their own. */
export const worklogsSchema = z.object({ total: z.int().optional(), worklogs: z.array(worklogSchema) });
