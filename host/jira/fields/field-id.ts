import { FIELD_IDS, type JiraHistoryItem } from '../model';

/** What a history calls a field, where an export leaves out the id. Moves, links and children of epics have none. */
const IDS_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...['status', 'resolution', 'assignee', 'reporter', 'issuetype', 'priority', 'project', 'labels', 'summary'].map(
    (id) => [id, id] as const,
  ),
  ...['description', 'duedate', 'environment'].map((id) => [id, id] as const),
  ['Fix Version', 'fixVersions'],
  ['Version', 'versions'],
  ['Component', 'components'],
  ['Parent', 'parent'],
  ['Sprint', FIELD_IDS.sprint],
  ['Story Points', FIELD_IDS.points],
  ['Story point estimate', FIELD_IDS.points],
  ['Flagged', FIELD_IDS.flagged],
  ['Rank', FIELD_IDS.rank],
]);

/** The field id of a change; undefined where Jira gives none either. */
export function fieldIdOf(item: JiraHistoryItem): string | undefined {
  return item.fieldId ?? IDS_BY_NAME.get(item.field);
}
