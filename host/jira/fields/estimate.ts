import { z } from 'zod';
import { FIELD_IDS } from '../model';
import { customField, historyItem, textOnly } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';

export const pointsField: IssueField = {
  id: FIELD_IDS.points,
  render: (issue) => issue.points,
  plan(issue, value, call) {
    const points = readPoints(value);
    if (points === issue.points) return null;
    const field = customField(FIELD_IDS.points, call.core.directory.field(FIELD_IDS.points)?.name ?? 'Story Points');
    return {
      items: [historyItem(field, textOnly(estimateText(issue.points)), textOnly(estimateText(points)))],
      apply: () => {
        issue.points = points;
      },
    };
  },
};

function readPoints(value: unknown): number | null {
  const points = z.number().nullable().safeParse(value);
  if (!points.success) throw new FieldProblem('Operation value must be a number');
  return points.data;
}

function estimateText(points: number | null): string | null {
  return points === null ? null : String(points);
}
