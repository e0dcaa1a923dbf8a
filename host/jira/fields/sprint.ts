import { z } from 'zod';
import type { Call } from '../call';
import { FIELD_IDS, type JiraIssue, type JiraSprint } from '../model';
import { renderSprintValue } from '../render/sprint';
import { BLANK, type HistoryValue, customField, historyItem } from './history-item';
import { FieldProblem, type IssueField, type PlannedChange } from './issue-field';

/** The closed sprints it was in and, at most, one that is open. */
export const sprintField: IssueField = {
  id: FIELD_IDS.sprint,
  render: (issue, call) => {
    const sprints = sprintsOf(issue, call);
    return sprints.length === 0 ? null : sprints.map(renderSprintValue);
  },
  plan: (issue, value, call) => planSprint(issue, readSprint(value, call), call),
};

/** Moving to a sprint, or with null to the backlog: closed sprints stay, an open one is left. */
export function planSprint(issue: JiraIssue, sprint: JiraSprint | null, call: Call): PlannedChange | null {
  const before = sprintsOf(issue, call);
  const after = [...before.filter((each) => each.state === 'closed'), ...(sprint ? [sprint] : [])];
  const [from, to] = [historyValue(before), historyValue(after)];
  if (from.id === to.id) return null;
  return {
    items: [historyItem(customField(FIELD_IDS.sprint, 'Sprint'), from, to)],
    apply: () => {
      issue.sprintIds = after.map((each) => each.id);
    },
  };
}

/** @throws FieldProblem for a sprint that is not there or is over */
function readSprint(value: unknown, call: Call): JiraSprint | null {
  if (value === null) return null;
  const id = z.coerce.number().int().safeParse(value);
  const sprint = id.success ? call.core.directory.sprint(id.data) : undefined;
  if (!sprint) throw new FieldProblem('Number value expected as the Sprint id: there is no such sprint.');
  if (sprint.state === 'closed') throw new FieldProblem('Issue can be assigned only active or future sprints.');
  return sprint;
}

function sprintsOf(issue: JiraIssue, call: Call): JiraSprint[] {
  return issue.sprintIds.flatMap((id) => call.core.directory.sprint(id) ?? []);
}

function historyValue(sprints: readonly JiraSprint[]): HistoryValue {
  if (sprints.length === 0) return BLANK;
  return { id: sprints.map((s) => s.id).join(', '), text: sprints.map((s) => s.name).join(', ') };
}
