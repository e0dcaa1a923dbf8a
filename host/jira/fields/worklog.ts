import type { JiraHistoryItem, JiraIssue, JiraWorklog } from '../model';
import { renderWorklog } from '../render/worklog';
import { NOTHING, historyItem, systemField, type HistoryValue } from './history-item';
import type { IssueField } from './issue-field';

/** A work item carries its first entries only; the rest has to be read page by page. */
const EMBEDDED_ENTRIES = 20;

export const worklogField: IssueField = {
  id: 'worklog',
  render: (issue, { core }) => ({
    startAt: 0,
    maxResults: EMBEDDED_ENTRIES,
    total: issue.worklogs.length,
    worklogs: issue.worklogs.slice(0, EMBEDDED_ENTRIES).map((worklog) => renderWorklog(worklog, issue, core)),
  }),
};

export const timeSpentField: IssueField = {
  id: 'timespent',
  render: ({ worklogs }) => timeSpent(worklogs),
};

/** What a history says of an entry that is about to be added. */
export function worklogItems(issue: Pick<JiraIssue, 'worklogs'>, added: JiraWorklog): JiraHistoryItem[] {
  const before = timeSpent(issue.worklogs);
  return [
    historyItem(systemField('timespent'), number(before), number((before ?? 0) + added.seconds)),
    historyItem(systemField('timeestimate'), number(before === null ? null : 0), number(0)),
    historyItem({ field: 'WorklogId', fieldtype: 'jira' }, number(null), { id: added.id, text: added.id }),
  ].filter(({ from, to }) => from !== to);
}

function timeSpent(worklogs: readonly JiraWorklog[]): number | null {
  return worklogs.length === 0 ? null : worklogs.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Seconds, which histories write as text both times. */
function number(seconds: number | null): HistoryValue {
  return seconds === null ? NOTHING : { id: String(seconds), text: String(seconds) };
}
