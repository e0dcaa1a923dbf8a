import type { IssueField } from '../../host/jira/fields/issue-field';
import type { JiraHistoryItem, JiraIssue } from '../../host/jira/model';
import { aCall } from './jira-call';

/** What setting a field did: the items for the history, or null when it changed nothing. */
export function setField(
  field: IssueField,
  issue: JiraIssue,
  change: { readonly to: unknown; readonly call?: ReturnType<typeof aCall> },
): readonly JiraHistoryItem[] | null {
  if (!field.plan) throw new Error(`${field.id} cannot be set.`);
  const planned = field.plan(issue, change.to, change.call ?? aCall());
  planned?.apply();
  return planned?.items ?? null;
}
