import type { JiraIssue, SiteData } from '../jira/model';
import { offeredUsers } from '../site/site-lookup';
import type { RunningHost } from './start-host';

/** What `npm start` prints when the host is ready: where it is, what to look at, and how to reach its REST API. */
export function announcement(host: Pick<RunningHost, 'url' | 'jira' | 'description' | 'problems'>): string[] {
  const { url, problems } = host;
  const { site } = host.jira;
  const items = site.issues.length.toLocaleString('en-GB');
  return [
    ...problems.map(({ line, message }) => `Line ${line} was left out: ${message}`),
    ...(problems.length > 0
      ? [`Left out ${problems.length} of the file's lines; the rest is served, and the exit status will be 1.`]
      : []),
    `Serving ${host.description}: ${items} work items in ${site.projects.length} projects.`,
    `Counterweight is running at ${url}`,
    ...thingsToSee(url, site),
    ...restAccess(url, site),
    'Stop with Ctrl-C.',
  ];
}

function thingsToSee(url: string, site: SiteData): string[] {
  const project = site.projects[0];
  const issue = somethingInProgress(site, project?.id ?? '') ?? site.issues[0];
  return [
    `  ${url}/jira/dashboards/1  the dashboard with the scorecard gadget`,
    `  ${url}/jira/software/projects/${project?.key ?? ''}  a project, with the app's page and settings at its side`,
    `  ${url}/browse/${issue?.key ?? ''}  a work item, with its tag in the panel at the right`,
  ];
}

/** The item of a project on which work went on last, because its panel has the most to say. */
function somethingInProgress(site: SiteData, projectId: string): JiraIssue | undefined {
  const begun = new Set(site.statuses.filter((status) => status.categoryKey === 'indeterminate').map(({ id }) => id));
  const candidates = site.issues.filter((issue) => issue.projectId === projectId && begun.has(issue.statusId));
  return candidates.toSorted((one, other) => other.updated - one.updated)[0];
}

function restAccess(url: string, site: SiteData): string[] {
  const user = offeredUsers(site)[0];
  if (!user) return [];
  return [
    `Jira's REST API is at ${url}/rest/api/3 for e-mail ${user.email} and token ${user.token} (basic authentication).`,
  ];
}
