import type { JiraIssue, JiraSprint } from '../../jira/model';
import { isDone } from './vocabulary';

/**
 * The one ranked list of the site: what is done in the order in which it was, then the running sprints, the planned
 * ones, and the backlog by priority and age. Ranks look like Jira's and sort as text.
 */
export function ranksOf(issues: readonly JiraIssue[], sprints: readonly JiraSprint[]): Map<string, string> {
  const states = new Map(sprints.map((sprint) => [sprint.id, sprint.state]));
  const group = (issue: JiraIssue): number => {
    if (isDone(issue.statusId)) return 0;
    const held = issue.sprintIds.map((id) => states.get(id));
    if (held.includes('active')) return 1;
    return held.includes('future') ? 2 : 3;
  };
  const keyed = issues.map((issue) => ({ issue, group: group(issue) }));
  keyed.sort((a, b) => a.group - b.group || withinGroup(a.issue, b.issue, a.group));
  return new Map(keyed.map(({ issue }, index) => [issue.id, `0|i${(index * 16).toString(36).padStart(5, '0')}:`]));
}

function withinGroup(a: JiraIssue, b: JiraIssue, group: number): number {
  if (group === 0) return (a.resolved ?? a.updated) - (b.resolved ?? b.updated) || Number(a.id) - Number(b.id);
  return Number(a.priorityId) - Number(b.priorityId) || b.created - a.created || Number(a.id) - Number(b.id);
}
