import type { JiraIssueType, JiraNamed, JiraProject, JiraStatus, JiraVersion } from '../../jira/model';
import { ROLE_USERS } from '../role-users';
import type { ExportedFields, ExportedIssue, ExportedVersion } from './exported-issue';
import type { ExportedItem } from './exported-item';
import { categoryByName, statedCategory } from './status-category';

/** What the work items of an export refer to by id. */
export interface Vocabulary {
  readonly projects: JiraProject[];
  readonly issueTypes: JiraIssueType[];
  readonly statuses: JiraStatus[];
  readonly resolutions: JiraNamed[];
  readonly priorities: JiraNamed[];
  readonly versions: JiraVersion[];
  /** Statuses that only histories mention, whose category is therefore inferred. */
  readonly inferredStatuses: JiraStatus[];
}

const TYPE_FIELDS = new Set(['issuetype', 'issue type', 'type']);

/** Collects the projects, types, statuses and so on that an export mentions, present ones before those of histories. */
export function vocabularyOf(issues: readonly ExportedIssue[]): Vocabulary {
  const { statuses, inferred } = statusesOf(issues);
  return {
    projects: projectsOf(issues),
    issueTypes: typesOf(issues),
    statuses: [...statuses, ...inferred],
    inferredStatuses: inferred,
    resolutions: namedBy(issues, (fields) => fields.resolution),
    priorities: namedBy(issues, (fields) => fields.priority),
    versions: versionsOf(issues),
  };
}

/** The project of a work item: Jira's id where the export has it, else its key. */
export function projectIdOf({ key, fields }: ExportedIssue): string {
  return fields.project?.id ?? key.slice(0, key.lastIndexOf('-'));
}

function projectsOf(issues: readonly ExportedIssue[]): JiraProject[] {
  const moves = mentioned(issues, (item) => item.field.toLowerCase() === 'project');
  const names = new Map(moves.map(({ id, name }) => [id, name]));
  const administrators = [ROLE_USERS.administrator.accountId, ROLE_USERS.productLeader.accountId];
  const projects = new Map<string, JiraProject>();
  for (const issue of issues) {
    const id = projectIdOf(issue);
    const key = issue.key.slice(0, issue.key.lastIndexOf('-'));
    const name = issue.fields.project?.name ?? names.get(id) ?? key;
    projects.set(id, { id, key, name, leadAccountId: null, simplified: false, members: null, administrators });
  }
  return [...projects.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function statusesOf(issues: readonly ExportedIssue[]): { statuses: JiraStatus[]; inferred: JiraStatus[] } {
  const present = new Map<string, JiraStatus>();
  for (const { fields } of issues) {
    const { id, name, statusCategory } = fields.status;
    const categoryKey = statedCategory(statusCategory?.key) ?? categoryByName(name, new Map());
    present.set(id, { id, name, categoryKey });
  }
  const byName = new Map([...present.values()].map((status) => [status.name.toLowerCase(), status.categoryKey]));
  const inferred = mentioned(issues, (item) => item.field === 'status').filter(({ id }) => !present.has(id));
  return {
    statuses: byId(present.values()),
    inferred: inferred.map(({ id, name }) => ({ id, name, categoryKey: categoryByName(name, byName) })),
  };
}

function typesOf(issues: readonly ExportedIssue[]): JiraIssueType[] {
  const types = new Map<string, JiraIssueType>();
  const add = ({ id, name }: JiraNamed, { subtask, hierarchyLevel }: Partial<ExportedFields['issuetype']>): void => {
    const isSubtask = subtask ?? /^sub-?task$/i.test(name);
    const level = hierarchyLevel ?? (isSubtask ? -1 : name.toLowerCase() === 'epic' ? 1 : 0);
    types.set(id, { id, name, hierarchyLevel: level, subtask: isSubtask });
  };
  for (const { fields } of issues) add(fields.issuetype, fields.issuetype);
  for (const type of mentioned(issues, (item) => TYPE_FIELDS.has(item.field.toLowerCase()))) {
    if (!types.has(type.id)) add(type, {});
  }
  return byId(types.values());
}

function versionsOf(issues: readonly ExportedIssue[]): JiraVersion[] {
  const versions = new Map<string, JiraVersion>();
  for (const issue of issues) {
    const mentionedVersions: ExportedVersion[] = [
      ...(issue.fields.fixVersions ?? []),
      ...(issue.fields.versions ?? []),
    ];
    for (const { id, name, released, releaseDate } of mentionedVersions) {
      const projectId = projectIdOf(issue);
      versions.set(id, { id, name, projectId, released: released ?? false, releaseDate: releaseDate ?? null });
    }
  }
  return byId(versions.values());
}

function namedBy(
  issues: readonly ExportedIssue[],
  of: (fields: ExportedFields) => JiraNamed | null | undefined,
): JiraNamed[] {
  const entries = new Map<string, JiraNamed>();
  for (const { fields } of issues) {
    const entry = of(fields);
    if (entry !== null && entry !== undefined) entries.set(entry.id, { id: entry.id, name: entry.name });
  }
  return byId(entries.values());
}

/** Values that changes of a kind mention by id and name; a value that was renamed is listed by its last name. */
function mentioned(issues: readonly ExportedIssue[], wanted: (item: ExportedItem) => boolean): JiraNamed[] {
  const entries = new Map<string, { name: string; at: number }>();
  for (const { item, at } of changes(issues)) {
    if (!wanted(item)) continue;
    for (const [id, name] of [
      [item.from, item.fromString],
      [item.to, item.toString],
    ] as const) {
      if (id === null || name === null || id === '') continue;
      if (at >= (entries.get(id)?.at ?? -Infinity)) entries.set(id, { name, at });
    }
  }
  return byId([...entries].map(([id, { name }]) => ({ id, name })));
}

function* changes(issues: readonly ExportedIssue[]): Generator<{ item: ExportedItem; at: number }> {
  for (const { changelog } of issues) {
    for (const { items, created } of changelog?.histories ?? []) for (const item of items) yield { item, at: created };
  }
}

function byId<T extends JiraNamed>(entries: Iterable<T>): T[] {
  return [...entries].sort((a, b) => Number(a.id) - Number(b.id));
}
