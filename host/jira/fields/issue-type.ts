import { renderIssueType } from '../render/issue-type';
import { historyItem, named, systemField } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';
import { resolveChoice } from './reference';

export const issueTypeField: IssueField = {
  id: 'issuetype',
  render: (issue, call) => renderIssueType(issue.typeId, call.core),
  plan(issue, value, call) {
    const { directory, site } = call.core;
    const before = directory.issueType(issue.typeId);
    const type = resolveChoice(value, site.issueTypes, 'Issue type');
    if (type.id === issue.typeId) return null;
    // Jira turns a work item into a sub-task, or back, only through its own wizard.
    if (before && before.subtask !== type.subtask)
      throw new FieldProblem('The issue type selected is invalid: sub-tasks cannot be converted by an edit.');
    return {
      items: [historyItem(systemField('issuetype'), named(before), named(type))],
      apply: () => {
        issue.typeId = type.id;
      },
    };
  },
};
