import type { JiraIssue } from '../../jira/model';
import type { ExportedIssue } from './exported-issue';
import { customValues, isOtherField, type FieldRoles } from './field-roles';
import { toHistories } from './history';
import { sprintsOf } from './sprints';
import { projectIdOf } from './vocabulary';
import { worklogsOf } from './worklogs';

export interface ImportContext {
  readonly roles: FieldRoles;
  /** Ids of the imported work items by key and by id: an export may name a parent by its key only. */
  readonly ids: ReadonlyMap<string, string>;
  /** Place of the work item in the export's own order of ids, for a rank where the export has none. */
  readonly position: number;
}

/** An exported work item as the model holds it; a missing title is the key, a parent outside the export is none. */
export function toIssue(exported: ExportedIssue, context: ImportContext): JiraIssue {
  const { id, key, fields } = exported;
  const { roles, ids } = context;
  const histories = toHistories(exported.changelog?.histories ?? [], id, roles);
  const value = (fieldId: string | null): unknown => (fieldId === null ? null : fields[fieldId]);
  const points = value(roles.points);
  const flags = value(roles.flagged);
  return {
    id,
    key,
    projectId: projectIdOf(exported),
    typeId: fields.issuetype.id,
    statusId: fields.status.id,
    resolutionId: fields.resolution?.id ?? null,
    priorityId: fields.priority?.id ?? null,
    summary: fields.summary ?? key,
    created: fields.created,
    updated: fields.updated ?? histories.at(-1)?.created ?? fields.created,
    resolved: fields.resolutiondate ?? null,
    dueDate: fields.duedate ?? null,
    assignee: fields.assignee?.accountId ?? null,
    reporter: fields.reporter?.accountId ?? null,
    creator: fields.creator?.accountId ?? fields.reporter?.accountId ?? null,
    parentId: parentIdOf(fields.parent, ids),
    labels: fields.labels ?? [],
    components: (fields.components ?? []).map((component) => ({ id: component.id, name: component.name })),
    fixVersionIds: (fields.fixVersions ?? []).map((version) => version.id),
    affectedVersionIds: (fields.versions ?? []).map((version) => version.id),
    sprintIds: sprintsOf(value(roles.sprint)).map((sprint) => sprint.id),
    points: typeof points === 'number' ? points : null,
    flagged: Array.isArray(flags) && flags.length > 0,
    links: (fields.issuelinks ?? []).map(toLink),
    worklogs: worklogsOf(exported).map(({ worklog }) => worklog),
    rank: rankOf(value(roles.rank), context.position),
    histories,
    properties: new Map(),
    otherFields: otherFieldsOf(exported, roles),
  };
}

type Links = NonNullable<ExportedIssue['fields']['issuelinks']>;

function toLink({ id, type, inwardIssue, outwardIssue }: Links[number]): JiraIssue['links'][number] {
  return {
    id,
    type: type.name,
    ...(inwardIssue === undefined ? {} : { inwardKey: inwardIssue.key }),
    ...(outwardIssue === undefined ? {} : { outwardKey: outwardIssue.key }),
  };
}

function parentIdOf(parent: ExportedIssue['fields']['parent'], ids: ReadonlyMap<string, string>): string | null {
  return ids.get(parent?.id ?? '') ?? ids.get(parent?.key ?? '') ?? null;
}

function rankOf(value: unknown, position: number): string {
  return typeof value === 'string' ? value : `0|i${position.toString(36).padStart(5, '0')}:`;
}

function otherFieldsOf(exported: ExportedIssue, roles: FieldRoles): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [id, value] of customValues(exported)) if (isOtherField(id, roles)) values[id] = value;
  return values;
}
