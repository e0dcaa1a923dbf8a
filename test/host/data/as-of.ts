import { KIND_OF_TYPE, isDone, STATUS, type TypeId } from '../../../host/data/company/vocabulary';
import type { JiraHistoryItem, JiraIssue, JiraSprint, SiteData } from '../../../host/jira/model';

/** A value of an item at a moment: undoes the later changes of a field, latest first. */
function valueAt(issue: JiraIssue, at: number, change: { field: string; present: string | null }): string | null {
  let value = change.present;
  for (const history of issue.histories.toReversed()) {
    if (history.created <= at) break;
    const item = history.items.find(({ field }) => field === change.field);
    if (item !== undefined) value = item.from;
  }
  return value;
}

export function statusAt(issue: JiraIssue, at: number): string {
  return valueAt(issue, at, { field: 'status', present: issue.statusId }) ?? '';
}

export function sprintsAt(issue: JiraIssue, at: number): number[] {
  const ids = valueAt(issue, at, { field: 'Sprint', present: issue.sprintIds.join(', ') }) ?? '';
  return ids === '' ? [] : ids.split(', ').map(Number);
}

/** The standard work items that were in a sprint and not done when it began. */
export function committedIn({ issues, issueTypes }: SiteData, sprint: JiraSprint): JiraIssue[] {
  const at = sprint.startDate ?? 0;
  const standard = new Set(issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 0).map(({ id }) => id));
  return issues.filter(
    (issue) =>
      standard.has(issue.typeId) &&
      issue.created <= at &&
      sprintsAt(issue, at).includes(sprint.id) &&
      !isDone(statusAt(issue, at)),
  );
}

/** Share of technical health among work items, by the mapping of types that the site is made for. */
export function healthShare(issues: readonly JiraIssue[]): number {
  const health = issues.filter(({ typeId }) => KIND_OF_TYPE[typeId as TypeId] === 'technical-health');
  return health.length / issues.length;
}

/** All changes of one field with the time of each. */
export function changesOf(issue: JiraIssue, field: string): (JiraHistoryItem & { at: number })[] {
  return issue.histories.flatMap(({ created, items }) =>
    items.filter((item) => item.field === field).map((item) => ({ ...item, at: created })),
  );
}

/** Whether an item was ever in progress. */
export function wasStarted(issue: JiraIssue): boolean {
  const active: readonly string[] = [STATUS.inProgress, STATUS.investigating];
  return changesOf(issue, 'status').some(({ to }) => active.includes(to ?? ''));
}
