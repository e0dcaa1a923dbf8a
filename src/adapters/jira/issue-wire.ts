import * as z from 'zod';

import { historySchema } from './history-wire';
import { instantSchema } from './parse-instant';
import { worklogsSchema } from './worklog-wire';

const id = z.union([z.string(), z.int()]).transform(String);
const withId = z.object({ id });
const withKey = z.object({ key: z.string() });

/** Of a work item as Jira sends it, the fields the app reads; custom fields stay as they came. */
export const issueSchema = z.object({
  id,
  key: z.string(),
  fields: z.looseObject({
    created: instantSchema,
    updated: instantSchema,
    issuetype: withId,
    project: withId,
    status: withId,
    // Exports name the parent by its key only; without an id there is nothing to follow.
    parent: z.object({ id: id.optional() }).nullish(),
    assignee: z.object({ accountId: z.string() }).nullish(),
    resolution: withId.nullish(),
    priority: withId.nullish(),
    labels: z.array(z.string()).nullish(),
    fixVersions: z.array(withId).nullish(),
    versions: z.array(withId).nullish(),
    issuelinks: z.array(z.object({ inwardIssue: withKey.optional(), outwardIssue: withKey.optional() })).nullish(),
    worklog: worklogsSchema.nullish(),
  }),
  changelog: z
    .object({ total: z.int().optional(), maxResults: z.int().optional(), histories: z.array(historySchema) })
    .optional(),
});

export type JiraIssueWire = z.infer<typeof issueSchema>;
