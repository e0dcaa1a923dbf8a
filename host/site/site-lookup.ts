import type { JiraIssue, JiraProject, JiraSprint, JiraUser, SiteData } from '../jira/model';

/** The work item with this id, or with this key now or before it was moved, in any case; null when there is none. */
export function findIssue(site: SiteData, idOrKey: string): JiraIssue | null {
  const key = idOrKey.toUpperCase();
  return (
    site.issues.find((issue) => issue.id === idOrKey || issue.key === key) ??
    site.issues.find((issue) => hadKey(issue, key)) ??
    null
  );
}

function hadKey(issue: JiraIssue, key: string): boolean {
  return issue.histories.some(({ items }) => items.some((item) => item.field === 'Key' && item.fromString === key));
}

/** The sprints that an item of the project can be put into: those of its boards that are not closed. */
export function openSprints(site: SiteData, project: JiraProject): readonly JiraSprint[] {
  const boards = site.boards.filter((board) => board.projectKeys.includes(project.key)).map((board) => board.id);
  return site.sprints.filter(
    (sprint) => sprint.state !== 'closed' && sprint.boardId !== null && boards.includes(sprint.boardId),
  );
}

/** The people that the host's bar offers: those with a role, or the first few of a site that names no roles. */
export function offeredUsers(site: SiteData): readonly JiraUser[] {
  const withRole = site.users.filter((user) => user.role !== null);
  const few = 6;
  return withRole.length > 0 ? withRole : site.users.filter((user) => user.active).slice(0, few);
}
