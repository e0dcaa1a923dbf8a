import { FIELD_IDS, type JiraHistory, type JiraHistoryItem } from '../../jira/model';
import type { ExportedHistory } from './exported-issue';
import type { ExportedItem } from './exported-item';
import { modelFieldId, POINTS_NAMES, type FieldRoles } from './field-roles';

/** Field ids by the names that Jira's changelogs gave them over the years, in lower case. */
const SYSTEM_FIELD_IDS: ReadonlyMap<string, string> = new Map([
  ['status', 'status'],
  ['assignee', 'assignee'],
  ['reporter', 'reporter'],
  ['issuetype', 'issuetype'],
  ['issue type', 'issuetype'],
  ['type', 'issuetype'],
  ['project', 'project'],
  ['key', 'issuekey'],
  ['parent', 'parent'],
  ['issueparentassociation', 'parent'],
  ['resolution', 'resolution'],
  ['priority', 'priority'],
  ['labels', 'labels'],
  ['fix version', 'fixVersions'],
  ['version', 'versions'],
  ['component', 'components'],
  ['summary', 'summary'],
  ['description', 'description'],
  ['environment', 'environment'],
  ['duedate', 'duedate'],
  ['link', 'issuelinks'],
  ['attachment', 'attachment'],
  ['comment', 'comment'],
  ['security', 'security'],
  ['timeestimate', 'timeestimate'],
  ['timeoriginalestimate', 'timeoriginalestimate'],
  ['timespent', 'timespent'],
]);

const AGILE_FIELD_IDS: ReadonlyMap<string, string> = new Map([
  ['sprint', FIELD_IDS.sprint],
  ['flagged', FIELD_IDS.flagged],
  ['rank', FIELD_IDS.rank],
]);

/** The changes of a work item, oldest first and each once, with field ids added; values stay as they were exported. */
export function toHistories(exported: readonly ExportedHistory[], issueId: string, roles: FieldRoles): JiraHistory[] {
  const byId = new Map<string, JiraHistory>();
  for (const [index, { id, author, created, items }] of exported.entries()) {
    // A history needs an id to be paged; one made of the item's own id cannot meet another.
    const historyId = id ?? `${issueId}${String(index).padStart(5, '0')}`;
    byId.set(historyId, {
      id: historyId,
      author: author?.accountId ?? null,
      created,
      items: items.map((item) => withFieldId(item, roles)),
    });
  }
  return [...byId.values()].sort((a, b) => a.created - b.created || Number(a.id) - Number(b.id));
}

function withFieldId(item: ExportedItem, roles: FieldRoles): JiraHistoryItem {
  const { fieldId, ...values } = item;
  const known = fieldId === null ? fieldIdOf(item) : modelFieldId(fieldId, roles);
  return known === null ? values : { ...values, fieldId: known };
}

/** System fields and custom fields may share a name (`Labels`); the kind of the change tells them apart. */
function fieldIdOf({ field, fieldtype }: ExportedItem): string | null {
  const name = field.toLowerCase();
  if (fieldtype !== 'custom') return SYSTEM_FIELD_IDS.get(name) ?? null;
  return POINTS_NAMES.has(name) ? FIELD_IDS.points : (AGILE_FIELD_IDS.get(name) ?? null);
}
