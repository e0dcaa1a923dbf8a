import type { Call } from '../call';
import type { JiraIssue } from '../model';
import { renderIssueType } from './issue-type';
import { renderPriority } from './priority';
import { selfLink } from './self-link';
import { renderStatus } from './status';

/** A work item inside another one: a parent, a sub-task, the other end of a link. */
export function renderIssueStub(issue: JiraIssue, call: Call): Record<string, unknown> {
  return {
    id: issue.id,
    key: issue.key,
    self: selfLink(call.core, `issue/${issue.id}`),
    fields: {
      summary: issue.summary,
      status: renderStatus(issue.statusId, call.core),
      priority: renderPriority(issue.priorityId, call.core),
      issuetype: renderIssueType(issue.typeId, call.core),
    },
  };
}
