import type { FieldEdit } from '../../app/items/field-edit';
import type { ItemChange } from '../../app/items/item-change';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { estimateIn } from './custom-field-values';

/** Jira's names of one field over the years; Jira Cloud adds the id, exports and old entries have the name only. */
const SYSTEM_FIELDS: Readonly<Record<string, ItemChange['field']>> = {
  status: 'status',
  issuetype: 'type',
  'issue type': 'type',
  type: 'type',
  project: 'project',
  parent: 'parent',
  issueparentassociation: 'parent',
  assignee: 'assignee',
  resolution: 'resolution',
  priority: 'priority',
  labels: 'labels',
  'fix version': 'fixVersions',
  fixversions: 'fixVersions',
  version: 'affectsVersions',
  versions: 'affectsVersions',
  link: 'links',
  // The remaining estimate (`timeestimate`) is no time that anybody spent.
  timespent: 'worklogs',
  worklogid: 'worklogs',
  worklogtimespent: 'worklogs',
};

/** Custom fields by Jira's own name, for entries that carry no id. */
const CUSTOM_FIELDS: Readonly<Record<string, ItemChange['field']>> = {
  'epic link': 'parent',
  sprint: 'sprints',
  'story points': 'estimate',
  'story point estimate': 'estimate',
  flagged: 'flagged',
};

/** The change that an edit means for the facts, or null for a field of which no history is kept. */
export function changeOf(edit: FieldEdit, fields: SiteMetadata['fields']): ItemChange | null {
  const field = fieldOf(edit, fields);
  switch (field) {
    case null:
      return null;
    case 'type':
    case 'project':
    case 'status':
      // Without a value there is nothing to say about a field that is never empty.
      return edit.from === null || edit.to === null ? null : { field, from: edit.from, to: edit.to };
    case 'parent':
    case 'assignee':
    case 'resolution':
    case 'priority':
      return { field, from: orNull(edit.from), to: orNull(edit.to) };
    case 'sprints':
      return { field, from: partsOf(edit.from, ','), to: partsOf(edit.to, ',') };
    case 'labels':
      // Labels have no ids, and no spaces in them.
      return { field, from: partsOf(edit.fromText, ' '), to: partsOf(edit.toText, ' ') };
    case 'flagged':
      return { field, from: Boolean(edit.fromText), to: Boolean(edit.toText) };
    case 'estimate':
      return { field, from: estimateIn(edit.fromText), to: estimateIn(edit.toText) };
    case 'fixVersions':
    case 'affectsVersions':
    case 'links':
      return { field, removed: orNull(edit.from), added: orNull(edit.to) };
    case 'worklogs':
      return { field };
  }
}

/** Whether an edit of a field that is never empty leaves out what it was or became. */
export function lacksValue(edit: FieldEdit): boolean {
  const field = edit.custom ? null : SYSTEM_FIELDS[edit.field.toLowerCase()];
  return (field === 'type' || field === 'project' || field === 'status') && (edit.from === null || edit.to === null);
}

/** Sprint names, numbers and flags are short; a longer text is somebody's prose, which is nobody's business here. */
const LONGEST_TEXT = 4000;

/** Whether an edit can matter to anybody, judged without knowing the site's custom fields. */
export function mayMatter(edit: FieldEdit): boolean {
  if (!edit.custom) return SYSTEM_FIELDS[edit.field.toLowerCase()] !== undefined;
  return [edit.from, edit.fromText, edit.to, edit.toText].every((text) => (text?.length ?? 0) <= LONGEST_TEXT);
}

function fieldOf({ field, fieldId, custom }: FieldEdit, fields: SiteMetadata['fields']): ItemChange['field'] | null {
  const name = field.toLowerCase();
  if (!custom) return SYSTEM_FIELDS[name] ?? null;
  if (fieldId === null) return CUSTOM_FIELDS[name] ?? null;
  if (fieldId === fields.sprint) return 'sprints';
  if (fieldId === fields.estimate) return 'estimate';
  if (fieldId === fields.flagged) return 'flagged';
  return name === 'epic link' ? 'parent' : null;
}

function orNull(id: string | null): string | null {
  return id === '' ? null : id;
}

function partsOf(list: string | null, separator: string): readonly string[] {
  if (list === null || list === '') return [];
  return list
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
