import type { Call } from '../call';
import type { JiraHistory, JiraIssue } from '../model';
import { renderItem } from '../render/history';
import { renderFields } from '../render/issue';
import { renderStatus } from '../render/status';

/**
 * All that Forge sends of a work item. Parent, labels, components, estimate and sprint are not among
 * it: an app that needs them has to read.
 */
const SENT_FIELDS = ['summary', 'issuetype', 'project', 'status', 'priority', 'created', 'updated'];

export function issueCreated(issue: JiraIssue, call: Call): void {
  call.emit('avi:jira:created:issue', { issue: sentIssue(issue, call), associatedUsers: actor(call) });
}

export function issueUpdated(issue: JiraIssue, history: JiraHistory, call: Call): void {
  call.emit('avi:jira:updated:issue', {
    issue: sentIssue(issue, call),
    changelog: { id: history.id, items: history.items.map(renderItem) },
    associatedUsers: actor(call),
    ...associatedStatuses(history, call),
  });
}

export function issueDeleted(issue: JiraIssue, call: Call): void {
  call.emit('avi:jira:deleted:issue', { issue: sentIssue(issue, call), associatedUsers: actor(call) });
}

function sentIssue(issue: JiraIssue, call: Call): Record<string, unknown> {
  const { id, key, assignee, reporter } = issue;
  const creator = issue.creator ?? reporter;
  const people = { assignee: person(assignee), reporter: person(reporter), creator: person(creator) };
  return { id, key, fields: { ...renderFields(issue, SENT_FIELDS, call), ...people } };
}

function person(accountId: string | null): { accountId: string } | null {
  return accountId === null ? null : { accountId };
}

function actor(call: Call): { accountId: string }[] {
  return call.accountId === null ? [] : [{ accountId: call.accountId }];
}

/** For a change of status only: the old and the new one, in this order. */
function associatedStatuses(history: JiraHistory, call: Call): Record<string, unknown> {
  const change = history.items.find((item) => item.field === 'status');
  if (!change) return {};
  return { associatedStatuses: [change.from, change.to].map((id) => renderStatus(id ?? '', call.core)) };
}
