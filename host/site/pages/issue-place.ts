import type { JiraIssue, JiraProject } from '../../jira/model';
import { type ProjectAccess, projectAccess } from '../access';
import { hiddenOrAbsent, type SiteContext } from '../host-site';
import { findIssue } from '../site-lookup';

/** A work item that the viewer may see, with its project and what the viewer may do there. */
export interface OpenIssue {
  readonly issue: JiraIssue;
  readonly project: JiraProject;
  readonly access: ProjectAccess;
}

/** Finds a work item for the viewer. Throws the same `PageError` whether it is absent or hidden. */
export function openIssue({ site, directory, viewer }: SiteContext, key: string): OpenIssue {
  const issue = findIssue(site, key);
  const project = issue && directory.project(issue.projectId);
  if (!issue || !project) throw hiddenOrAbsent('work item');
  const access = projectAccess(site, directory, { accountId: viewer.user.accountId, project });
  if (!access.browse) throw hiddenOrAbsent('work item');
  return { issue, project, access };
}
