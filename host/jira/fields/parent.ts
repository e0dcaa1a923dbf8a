import type { Call } from '../call';
import type { JiraIssue } from '../model';
import { renderIssueStub } from '../render/issue-stub';
import { type HistoryField, type HistoryValue, NOTHING, historyItem, systemField } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';
import { readReference } from './reference';

/** What Jira writes for a child of an epic, in either kind of project; it carries no field id. */
const CHILD_OF_EPIC: HistoryField = { field: 'IssueParentAssociation', fieldtype: 'jira' };

export const parentField: IssueField = {
  id: 'parent',
  render: (issue, call) => {
    const parent = issue.parentId === null ? undefined : call.core.store.find(issue.parentId);
    return parent && call.core.access.mayBrowseIssue(call.caller, parent) ? renderIssueStub(parent, call) : null;
  },
  plan(issue, value, call) {
    const parent = readParent(issue, value, call);
    if ((parent?.id ?? null) === issue.parentId) return null;
    const { store } = call.core;
    const before = issue.parentId === null ? undefined : store.find(issue.parentId);
    const field = levelOf(issue, call) < 0 ? systemField('parent', 'Parent') : CHILD_OF_EPIC;
    return {
      items: [historyItem(field, keyed(before), keyed(parent))],
      apply: () => store.setParent(issue, parent?.id ?? null),
    };
  },
};

export const subtasksField: IssueField = {
  id: 'subtasks',
  render: (issue, call) =>
    call.core.store
      .childrenOf(issue.id)
      .filter((child) => levelOf(child, call) < 0)
      .map((child) => renderIssueStub(child, call)),
};

/** @throws FieldProblem for a parent that is not there, is hidden, or is not one level above */
function readParent(issue: JiraIssue, value: unknown, call: Call): JiraIssue | null {
  if (value === null || isNone(value)) {
    if (levelOf(issue, call) < 0) throw new FieldProblem('A sub-task must have a parent.');
    return null;
  }
  const { id, key } = readReference(value);
  const parent = call.core.store.find(String(id ?? key ?? ''));
  if (!parent || !call.core.access.mayBrowseIssue(call.caller, parent))
    throw new FieldProblem('Could not find issue by id or key.');
  if (levelOf(parent, call) !== levelOf(issue, call) + 1)
    throw new FieldProblem('Given parent work item does not belong to appropriate hierarchy.');
  return parent;
}

function isNone(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'none' in value && value.none === true;
}

function levelOf(issue: JiraIssue, call: Call): number {
  return call.core.directory.issueType(issue.typeId)?.hierarchyLevel ?? 0;
}

function keyed(issue: JiraIssue | null | undefined): HistoryValue {
  return issue ? { id: issue.id, text: issue.key } : NOTHING;
}
