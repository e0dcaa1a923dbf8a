import type { Call } from './call';
import { historyItem, named, systemField, textOnly, type HistoryField } from './fields/history-item';
import type { PlannedChange } from './fields/issue-field';
import { listItems } from './fields/named-list';
import type { JiraHistoryItem, JiraIssue, JiraIssueType, JiraProject, JiraVersion } from './model';

const KEY: HistoryField = { field: 'Key', fieldtype: 'jira' };

/**
 * A move to another project: a new key, perhaps another type, and no version or component, because
 * those belong to the project that is left. Its parent and its sprints stay.
 */
export function planMove(
  issue: JiraIssue,
  target: { readonly project: JiraProject; readonly type: JiraIssueType },
  call: Call,
): PlannedChange {
  const { store } = call.core;
  const { project, type } = target;
  return {
    items: moveItems(issue, target, call),
    apply: () => {
      store.rekey(issue, store.nextKey(project.key));
      issue.projectId = project.id;
      issue.typeId = type.id;
      issue.fixVersionIds = [];
      issue.affectedVersionIds = [];
      issue.components = [];
    },
  };
}

function moveItems(
  issue: JiraIssue,
  { project, type }: { readonly project: JiraProject; readonly type: JiraIssueType },
  call: Call,
): JiraHistoryItem[] {
  const { directory, store } = call.core;
  const versions = (ids: readonly string[]): JiraVersion[] => ids.flatMap((id) => directory.version(id) ?? []);
  const before = directory.issueType(issue.typeId);
  return [
    historyItem(systemField('project'), named(directory.project(issue.projectId)), named(project)),
    historyItem(KEY, textOnly(issue.key), textOnly(store.nextKey(project.key))),
    ...(type.id === issue.typeId ? [] : [historyItem(systemField('issuetype'), named(before), named(type))]),
    ...listItems({ id: 'fixVersions', name: 'Fix Version' }, versions(issue.fixVersionIds), []),
    ...listItems({ id: 'versions', name: 'Version' }, versions(issue.affectedVersionIds), []),
    ...listItems({ id: 'components', name: 'Component' }, issue.components, []),
  ];
}
