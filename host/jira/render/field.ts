import type { JiraCore } from '../call';
import type { JiraField } from '../model';

export interface FieldDefinition {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly custom: boolean;
  readonly orderable: boolean;
  readonly navigable: boolean;
  readonly searchable: boolean;
  readonly clauseNames: readonly string[];
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Jira's own fields: name, type, and what lists are lists of. */
const SYSTEM_FIELDS: readonly (readonly [id: string, name: string, type: string, items?: string])[] = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['resolution', 'Resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'datetime'],
  ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['duedate', 'Due date', 'date'],
  ['parent', 'Parent', 'issuelink'],
  ['subtasks', 'Sub-tasks', 'array', 'issuelinks'],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component'],
  ['fixVersions', 'Fix versions', 'array', 'version'],
  ['versions', 'Affects versions', 'array', 'version'],
  ['issuelinks', 'Linked Issues', 'array', 'issuelinks'],
  ['worklog', 'Log Work', 'array', 'worklog'],
  ['timespent', 'Time Spent', 'number'],
  ['description', 'Description', 'string'],
];

const SYSTEM_BY_ID: ReadonlyMap<string, FieldDefinition> = new Map(
  SYSTEM_FIELDS.map(([id, name, type, items]) => [
    id,
    {
      ...{ id, key: id, name, custom: false, orderable: true, navigable: true, searchable: true },
      clauseNames: [id],
      schema: { type, ...(items !== undefined && { items }), system: id },
    },
  ]),
);

/** All fields of a site; its own word on a field counts for more than the list of Jira's fields. */
export function fieldDefinitions(core: JiraCore): FieldDefinition[] {
  const own = new Map(core.site.fields.map((field) => [field.id, siteField(field)]));
  return [...new Map([...SYSTEM_BY_ID, ...own]).values()];
}

export function fieldDefinition(id: string, core: JiraCore): FieldDefinition | undefined {
  const field = core.directory.field(id);
  return field ? siteField(field) : SYSTEM_BY_ID.get(id);
}

function siteField({ id, name, schemaType, schemaCustom }: JiraField): FieldDefinition {
  const number = /^customfield_(\d+)$/.exec(id)?.[1];
  const custom = number !== undefined && schemaCustom !== null && { custom: schemaCustom, customId: Number(number) };
  return {
    ...{ id, key: id, name, custom: number !== undefined, orderable: true, navigable: true, searchable: true },
    clauseNames: number === undefined ? [id] : [`cf[${number}]`, name],
    schema: { type: schemaType, ...(custom ? custom : { system: id }) },
  };
}
