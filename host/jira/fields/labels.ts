import { z } from 'zod';
import { historyItem, systemField, textOnly } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';

export const labelsField: IssueField = {
  id: 'labels',
  render: (issue) => issue.labels,
  plan(issue, value) {
    const labels = readLabels(value);
    const [before, after] = [issue.labels.join(' '), labels.join(' ')];
    if (before === after) return null;
    return {
      items: [historyItem(systemField('labels'), textOnly(before), textOnly(after))],
      apply: () => {
        issue.labels = labels;
      },
    };
  },
};

/** Labels without repetitions, in alphabetical order as Jira keeps them. */
function readLabels(value: unknown): string[] {
  const labels = z.array(z.string().min(1).max(255)).safeParse(value ?? []);
  if (!labels.success) throw new FieldProblem('data was not an array of labels of 1 to 255 characters');
  const spaced = labels.data.find((label) => /\s/.test(label));
  if (spaced !== undefined) throw new FieldProblem(`The label '${spaced}' contains spaces which is invalid.`);
  return [...new Set(labels.data)].sort();
}
