import type { Call } from '../call';
import type { JiraIssue } from '../model';
import { renderUser } from '../render/user';
import { type HistoryValue, NOTHING, historyItem, systemField } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';
import { readReference } from './reference';

export const assigneeField = personField('assignee');
export const reporterField = personField('reporter');

export const creatorField: IssueField = {
  id: 'creator',
  render: (issue, call) => renderPerson(issue.creator ?? issue.reporter, call),
};

function personField(id: 'assignee' | 'reporter'): IssueField {
  return {
    id,
    render: (issue, call) => renderPerson(issue[id], call),
    plan(issue, value, call) {
      const accountId = readAccount(issue, value, call);
      if (accountId === issue[id]) return null;
      return {
        items: [historyItem(systemField(id), personValue(issue[id], call), personValue(accountId, call))],
        apply: () => {
          issue[id] = accountId;
        },
      };
    },
  };
}

function renderPerson(accountId: string | null, call: Call): unknown {
  return accountId === null ? null : renderUser(accountId, call.core);
}

/** The account a value names. Only people who can work in the project are taken, as in Jira. */
function readAccount(issue: JiraIssue, value: unknown, call: Call): string | null {
  if (value === null) return null;
  const { accountId, id } = readReference(value);
  const wanted = accountId ?? id;
  if (wanted === undefined) return null;
  const { access, directory } = call.core;
  const caller = access.callerOf(String(wanted));
  const project = directory.project(issue.projectId);
  if (!access.activeUser(caller) || !project || !access.mayEdit(caller, project))
    throw new FieldProblem(`User '${wanted}' cannot be assigned issues.`);
  return String(wanted);
}

function personValue(accountId: string | null, call: Call): HistoryValue {
  if (accountId === null) return NOTHING;
  return { id: accountId, text: call.core.directory.user(accountId)?.displayName ?? accountId };
}
