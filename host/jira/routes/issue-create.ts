import { addIssue, setProperty } from '../changes';
import type { Call, Route } from '../call';
import { FieldProblem } from '../fields/issue-field';
import { readReference, resolveChoice } from '../fields/reference';
import { planEdit, readUpdateDetails } from '../issue-edit';
import type { JiraIssue, JiraIssueType, JiraProject } from '../model';
import { selfLink } from '../render/self-link';
import { JiraError, created, forbidden, notSimulated, type Reply } from '../reply';

export const issueCreateRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue',
    query: ['updateHistory'],
    writes: true,
    handle: createIssue,
  },
];

function createIssue(call: Call): Reply {
  const details = readUpdateDetails(call);
  if (details.transition) throw notSimulated('A transition on creation');
  const { project, issuetype, ...given } = details.fields;
  const rest = { summary: '', ...given };
  const type = readType(issuetype, call);
  const issue = newIssue(readProject(project, call), type, call);
  // Asking for no parent is what a sub-task is refused for.
  const fields: Record<string, unknown> = type.subtask ? { parent: null, ...rest } : rest;
  for (const change of planEdit(issue, { ...details, fields }, call)) change?.apply();
  addIssue(issue, call);
  for (const { key, value } of details.properties) setProperty(issue, key, value);
  return created({ id: issue.id, key: issue.key, self: selfLink(call.core, `issue/${issue.id}`) });
}

/** A work item as Jira's defaults make it: in the first open status, with the middle priority. */
function newIssue(project: JiraProject, type: JiraIssueType, call: Call): JiraIssue {
  const { site, store } = call.core;
  const status = site.statuses.find((each) => each.categoryKey === 'new') ?? site.statuses[0];
  const priority = site.priorities[Math.floor(site.priorities.length / 2)];
  if (!status) throw new JiraError(422, ['The site has no status to begin with.']);
  return {
    id: store.nextIssueId(),
    key: store.nextKey(project.key),
    projectId: project.id,
    typeId: type.id,
    statusId: status.id,
    priorityId: priority?.id ?? null,
    summary: '',
    created: call.now,
    updated: call.now,
    reporter: call.accountId,
    creator: call.accountId,
    rank: `0|z${String(call.now).padStart(14, '0')}:`,
    ...{ resolutionId: null, resolved: null, dueDate: null, assignee: null, parentId: null, points: null },
    ...{ labels: [], components: [], fixVersionIds: [], affectedVersionIds: [], sprintIds: [] },
    ...{ links: [], worklogs: [] },
    ...{ flagged: false, histories: [], properties: new Map(), otherFields: {} },
  };
}

function readProject(value: unknown, call: Call): JiraProject {
  const { id, key } = value === undefined ? {} : readReference(value);
  const project = call.core.directory.project(String(id ?? key ?? ''));
  if (!project || !call.core.access.mayBrowse(call.caller, project))
    throw new JiraError(400, [], { project: 'valid project is required' });
  if (!call.core.access.mayEdit(call.caller, project))
    throw forbidden('You do not have permission to create issues in this project.');
  return project;
}

function readType(value: unknown, call: Call): JiraIssueType {
  try {
    return resolveChoice(value, call.core.site.issueTypes, 'Issue type');
  } catch (error) {
    if (!(error instanceof FieldProblem)) throw error;
    throw new JiraError(400, [], { issuetype: 'Specify a valid issue type' });
  }
}
