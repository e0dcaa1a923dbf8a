import { historyItem, systemField, textOnly } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';

const LONGEST = 255;

export const summaryField: IssueField = {
  id: 'summary',
  render: (issue) => issue.summary,
  plan(issue, value) {
    const summary = readSummary(value);
    if (summary === issue.summary) return null;
    return {
      items: [historyItem(systemField('summary'), textOnly(issue.summary), textOnly(summary))],
      apply: () => {
        issue.summary = summary;
      },
    };
  },
};

function readSummary(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw new FieldProblem('You must specify a summary.');
  if (/[\r\n]/.test(value)) throw new FieldProblem('The summary is invalid because it contains newline characters.');
  if (value.length > LONGEST) throw new FieldProblem(`Summary can't exceed ${LONGEST} characters.`);
  return value.trim();
}
