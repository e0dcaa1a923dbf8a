import { pathParameter, type Call } from './call';
import type { JiraIssue, JiraProject } from './model';
import { forbidden, notFound } from './reply';

const MISSING_ISSUE = 'Issue does not exist or you do not have permission to see it.';

/** The work item of the path, if the caller may browse it. @throws JiraError 404 */
export function issueOfPath(call: Call): JiraIssue {
  const issue = findVisibleIssue(pathParameter(call, 'issueIdOrKey'), call);
  if (!issue) throw notFound(MISSING_ISSUE);
  return issue;
}

/** The work item of the path, if the caller may change it. @throws JiraError 404 or 403 */
export function editableIssueOfPath(call: Call): JiraIssue {
  const issue = issueOfPath(call);
  if (!mayEditIssue(issue, call)) throw forbidden('You do not have permission to edit issues in this project.');
  return issue;
}

/** Hidden and missing are the same to a caller. */
export function findVisibleIssue(idOrKey: string, call: Call): JiraIssue | undefined {
  const issue = call.core.store.find(idOrKey);
  return issue && call.core.access.mayBrowseIssue(call.caller, issue) ? issue : undefined;
}

export function mayEditIssue(issue: JiraIssue, call: Call): boolean {
  const project = call.core.directory.project(issue.projectId);
  return project !== undefined && call.core.access.mayEdit(call.caller, project);
}

/** The project of the path, if the caller may browse it. @throws JiraError 404 */
export function projectOfPath(call: Call): JiraProject {
  const idOrKey = pathParameter(call, 'projectIdOrKey');
  const project = call.core.directory.project(idOrKey);
  if (!project || !call.core.access.mayBrowse(call.caller, project))
    throw notFound(`No project could be found with key or id '${idOrKey}'.`);
  return project;
}
