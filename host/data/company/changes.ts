import { BLANK, customField, historyItem, named, NOTHING, systemField, textOnly } from '../../jira/fields/history-item';
import { linkItem } from '../../jira/fields/links';
import { listItems } from '../../jira/fields/named-list';
import { worklogItems } from '../../jira/fields/worklog';
import { FIELD_IDS, type JiraHistoryItem } from '../../jira/model';
import { POINTS_FIELD_NAME } from '../site-fields';
import type { Draft, FieldValues } from './draft';
import type { Naming, Numbering } from './naming';
import { TYPE } from './vocabulary';
import { numberedWorklogs } from './worklogs';

export interface Moment {
  readonly draft: Draft;
  readonly at: number;
  readonly naming: Naming;
  readonly numbering: Numbering;
}

type Describe = (before: FieldValues, after: FieldValues, moment: Moment) => readonly JiraHistoryItem[];

const FLAG = { id: '[10019]', text: 'Impediment' };

/** What Jira's history says about one edit, field by field, in its usual order. */
export function describeChange(before: FieldValues, after: FieldValues, moment: Moment): JiraHistoryItem[] {
  return DESCRIPTIONS.flatMap((describe) => describe(before, after, moment));
}

/** A field with one value that has an id and a name. */
function single(
  field: string,
  valueOf: (values: FieldValues) => string | null,
  nameOf: (id: string, moment: Moment) => string,
): Describe {
  return (before, after, moment) => {
    const [from, to] = [valueOf(before), valueOf(after)];
    if (from === to) return [];
    const value = (id: string | null) => named(id === null ? null : { id, name: nameOf(id, moment) });
    return [historyItem(systemField(field), value(from), value(to))];
  };
}

const moveOf: Describe = (before, after, { draft, naming, numbering }) => {
  if (before.projectId === after.projectId) return [];
  const project = (id: string) => named({ id, name: naming.project(id) });
  const key = { field: 'Key', fieldtype: 'jira' } as const;
  return [
    historyItem(systemField('project'), project(before.projectId), project(after.projectId)),
    historyItem(key, textOnly(numbering.firstKeyOf(draft)), textOnly(numbering.keyOf(draft))),
  ];
};

const parentOf: Describe = (before, after, { numbering }) => {
  if (before.parent === after.parent) return [];
  const value = (parent: Draft | null) =>
    parent === null ? NOTHING : { id: numbering.idOf(parent), text: numbering.keyOf(parent) };
  const field =
    after.typeId === TYPE.subtask
      ? systemField('parent', 'Parent')
      : ({ field: 'IssueParentAssociation', fieldtype: 'jira' } as const);
  return [historyItem(field, value(before.parent), value(after.parent))];
};

const labelsOf: Describe = (before, after) => {
  const [from, to] = [before.labels.join(' '), after.labels.join(' ')];
  return from === to ? [] : [historyItem(systemField('labels'), textOnly(from), textOnly(to))];
};

const versionsOf: Describe = (before, after, { naming }) => {
  const value = (id: string) => ({ id, name: naming.version(id) });
  const field = { id: 'fixVersions', name: 'Fix Version' };
  return listItems(field, before.fixVersionIds.map(value), after.fixVersionIds.map(value));
};

const sprintOf: Describe = (before, after, { naming }) => {
  const value = (ids: readonly number[]) => ({
    id: ids.join(', '),
    text: ids.map((id) => naming.sprint(id)).join(', '),
  });
  const [from, to] = [value(before.sprintIds), value(after.sprintIds)];
  return from.id === to.id ? [] : [historyItem(customField(FIELD_IDS.sprint, 'Sprint'), from, to)];
};

const pointsOf: Describe = (before, after) => {
  if (before.points === after.points) return [];
  const value = (points: number | null) => textOnly(points === null ? null : String(points));
  return [historyItem(customField(FIELD_IDS.points, POINTS_FIELD_NAME), value(before.points), value(after.points))];
};

const flagOf: Describe = (before, after) => {
  if (before.flagged === after.flagged) return [];
  const [from, to] = after.flagged ? [BLANK, FLAG] : [FLAG, BLANK];
  return [historyItem(customField(FIELD_IDS.flagged, 'Flagged'), from, to)];
};

const linksOf: Describe = (before, after, { numbering }) => {
  const known = new Set(before.links);
  const added = after.links.filter((link) => !known.has(link));
  return added.map(({ type, direction, to }) => linkItem(type, direction, numbering.keyOf(to)));
};

const worklogsOf: Describe = (before, after, { draft, numbering }) => {
  if (before.worklogs === after.worklogs) return [];
  const all = numberedWorklogs(after.worklogs, numbering.idOf(draft));
  const earlier = all.slice(0, before.worklogs.length);
  return all.slice(earlier.length).flatMap((added) => worklogItems({ worklogs: earlier }, added));
};

const DESCRIPTIONS: readonly Describe[] = [
  moveOf,
  single(
    'issuetype',
    ({ typeId }) => typeId,
    (id, { naming }) => naming.type(id),
  ),
  single(
    'status',
    ({ statusId }) => statusId,
    (id, { naming, at }) => naming.status(id, at),
  ),
  single(
    'resolution',
    ({ resolutionId }) => resolutionId,
    (id, { naming }) => naming.resolution(id),
  ),
  single(
    'assignee',
    ({ assignee }) => assignee,
    (id, { naming }) => naming.person(id),
  ),
  single(
    'priority',
    ({ priorityId }) => priorityId,
    (id, { naming }) => naming.priority(id),
  ),
  parentOf,
  labelsOf,
  versionsOf,
  sprintOf,
  pointsOf,
  flagOf,
  linksOf,
  worklogsOf,
];
