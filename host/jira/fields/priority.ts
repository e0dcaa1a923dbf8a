import { renderPriority } from '../render/priority';
import { historyItem, named, systemField } from './history-item';
import type { IssueField } from './issue-field';
import { resolveChoice } from './reference';

export const priorityField: IssueField = {
  id: 'priority',
  render: (issue, call) => renderPriority(issue.priorityId, call.core),
  plan(issue, value, call) {
    const priority = resolveChoice(value, call.core.site.priorities, 'Priority');
    if (priority.id === issue.priorityId) return null;
    const before = call.core.directory.priority(issue.priorityId ?? '');
    return {
      items: [historyItem(systemField('priority'), named(before), named(priority))],
      apply: () => {
        issue.priorityId = priority.id;
      },
    };
  },
};
