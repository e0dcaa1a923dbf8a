import { z } from 'zod';
import { setProperty } from '../changes';
import type { Call, Route } from '../call';
import { findVisibleIssue, mayEditIssue } from '../find-issue';
import { badRequest, type Reply } from '../reply';
import { readBody } from '../request-input';
import { LONGEST_VALUE } from './issue-properties';

const MOST_ISSUES = 100;
const MOST_PROPERTIES = 10;

const bulkSchema = z.strictObject({
  issues: z
    .array(z.strictObject({ issueID: z.number().int(), properties: z.record(z.string().max(255), z.unknown()) }))
    .min(1)
    .max(MOST_ISSUES),
});

type BulkRequest = z.infer<typeof bulkSchema>;

export const bulkPropertyRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/properties/multi',
    writes: true,
    handle(call) {
      const request = readBody(call, bulkSchema);
      for (const { properties } of request.issues) refuseExcess(properties);
      const task = call.core.tasks.submit(
        { description: 'Set entity properties of issues', submittedBy: call.accountId, submitted: call.now },
        () => setAll(request, call),
      );
      return { status: 303, headers: { Location: `/rest/api/3/task/${task.id}` }, points: 0 } satisfies Reply;
    },
  },
];

function refuseExcess(properties: Readonly<Record<string, unknown>>): void {
  const values = Object.entries(properties);
  if (values.length > MOST_PROPERTIES)
    throw badRequest(`A maximum of ${MOST_PROPERTIES} properties can be set for an issue.`);
  for (const [key, value] of values)
    if (JSON.stringify(value).length > LONGEST_VALUE)
      throw badRequest(`The value of property '${key}' exceeds ${LONGEST_VALUE} characters.`);
}

/** Each work item for itself. How Jira words a partial failure is not documented: do not rely on the result. */
function setAll(request: BulkRequest, call: Call): unknown {
  const failures: { issueId: number; error: string }[] = [];
  for (const { issueID, properties } of request.issues) {
    const issue = findVisibleIssue(String(issueID), call);
    if (!issue) failures.push({ issueId: issueID, error: 'Issue does not exist.' });
    else if (!mayEditIssue(issue, call)) failures.push({ issueId: issueID, error: 'No permission to edit the issue.' });
    else for (const [key, value] of Object.entries(properties)) setProperty(issue, key, value);
  }
  return { updated: request.issues.length - failures.length, failures };
}
