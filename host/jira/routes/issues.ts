import { z } from 'zod';
import { removeIssue } from '../changes';
import type { Call, Route } from '../call';
import { findVisibleIssue, issueOfPath } from '../find-issue';
import type { JiraIssue } from '../model';
import { renderFieldNames, renderIssue } from '../render/issue';
import { issueView } from '../render/issue-view';
import { badRequest, forbidden, noContent, ok, type Reply } from '../reply';
import { listParameter, readBody } from '../request-input';

const MOST_ISSUES = 100;
const MOST_PROPERTIES = 5;

const bulkSchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1),
  fields: z.array(z.string()).default([]),
  expand: z.array(z.string()).default([]),
  properties: z.array(z.string()).default([]),
  fieldsByKeys: z.boolean().optional(),
});

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    query: ['fields', 'expand', 'properties', 'fieldsByKeys', 'updateHistory', 'failFast'],
    handle: (call) => getIssue(issueOfPath(call), call),
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    query: ['deleteSubtasks'],
    writes: true,
    handle: deleteIssue,
  },
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', handle: bulkFetch },
];

/** The answer of a read of one work item, which an edit may also give. */
export function getIssue(issue: JiraIssue, call: Call): Reply {
  const [fields, expand] = [listParameter(call, 'fields'), listParameter(call, 'expand')];
  const view = issueView({ fields, expand, properties: listParameter(call, 'properties') }, '*all', call.core);
  return ok({ ...renderIssue(issue, view, call), ...renderFieldNames(view, call) }, 1);
}

function bulkFetch(call: Call): Reply {
  const request = readBody(call, bulkSchema);
  if (request.issueIdsOrKeys.length > MOST_ISSUES)
    throw badRequest(`You may only load a maximum of ${MOST_ISSUES} issues by ID or key at a time.`);
  if (request.properties.length > MOST_PROPERTIES)
    throw badRequest(`A maximum of ${MOST_PROPERTIES} issue properties can be requested.`);
  const view = issueView(request, '*navigable', call.core);
  const found = new Set(request.issueIdsOrKeys.flatMap((idOrKey) => findVisibleIssue(idOrKey, call) ?? []));
  const issues = [...found].sort((a, b) => Number(a.id) - Number(b.id));
  const body = {
    issues: issues.map((issue) => renderIssue(issue, view, call)),
    // Only errors that may pass are listed; what is missing or hidden is left out without a word.
    issueErrors: [],
  };
  return ok(body, issues.length);
}

function deleteIssue(call: Call): Reply {
  const issue = issueOfPath(call);
  const { access, directory, store } = call.core;
  const project = directory.project(issue.projectId);
  if (!project || !access.holds('delete', call.caller, project))
    throw forbidden('You do not have permission to delete issues in this project.');
  const hasSubtasks = store.childrenOf(issue.id).some((child) => directory.issueType(child.typeId)?.subtask === true);
  if (hasSubtasks && call.query.get('deleteSubtasks') !== 'true')
    throw badRequest(
      `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  removeIssue(issue, call);
  return noContent();
}
