import api, { route } from '@forge/api';

import type { Worklog } from '../../core/timeline/item-facts';
import type { JiraIssueWire } from './issue-wire';
import { answerOf } from './response';
import { worklogPageSchema } from './worklog-wire';

/** Most worklogs that Jira lists at once. */
const PAGE = 5000;

/** The same items, with the worklogs read whole of those that have more than the 20 that Jira embeds. */
export async function withWholeWorklogs(issues: readonly JiraIssueWire[]): Promise<readonly JiraIssueWire[]> {
  const whole: JiraIssueWire[] = [];
  // One after the other: few items have so many, and Jira counts requests.
  for (const issue of issues) {
    const worklogs = issue.worklogs.cut ? { worklogs: await worklogsOf(issue.id), cut: false } : issue.worklogs;
    whole.push({ ...issue, worklogs });
  }
  return whole;
}

async function worklogsOf(issueId: string): Promise<readonly Worklog[]> {
  const found: Worklog[] = [];
  let read = 0;
  let total: number;
  do {
    const path = route`/rest/api/3/issue/${issueId}/worklog?startAt=${read}&maxResults=${PAGE}`;
    const page = await answerOf('worklogs of an item', api.asApp().requestJira(path), worklogPageSchema);
    found.push(...page.worklogs);
    // Beyond the end Jira sends nothing, whatever it says the total is.
    total = page.sent === 0 ? 0 : page.total;
    read += page.sent;
  } while (read < total);
  return found;
}
