import { z } from 'zod';
import { jiraInstant } from '../render/instant';
import { historyItem, systemField } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';

export const createdField: IssueField = { id: 'created', render: (issue) => jiraInstant(issue.created) };
export const updatedField: IssueField = { id: 'updated', render: (issue) => jiraInstant(issue.updated) };
export const resolutionDateField: IssueField = {
  id: 'resolutiondate',
  render: (issue) => (issue.resolved === null ? null : jiraInstant(issue.resolved)),
};

export const dueDateField: IssueField = {
  id: 'duedate',
  render: (issue) => issue.dueDate,
  plan(issue, value) {
    const dueDate = readDate(value);
    if (dueDate === issue.dueDate) return null;
    return {
      items: [historyItem(systemField('duedate'), dateValue(issue.dueDate), dateValue(dueDate))],
      apply: () => {
        issue.dueDate = dueDate;
      },
    };
  },
};

function readDate(value: unknown): string | null {
  if (value === null || value === '') return null;
  const date = z.iso.date().safeParse(value);
  if (!date.success) throw new FieldProblem("The due date must have the form 'yyyy-MM-dd'.");
  return date.data;
}

function dateValue(date: string | null): { id: string | null; text: string | null } {
  return { id: date, text: date === null ? null : `${date} 00:00:00.0` };
}
