import type { JiraIssue, JiraNamed } from '../model';
import type { JqlContext } from './context';
import { sprintField } from './custom-field';
import { dateField, instantField } from './date-field';
import type { JqlField } from './field';
import { identityField, namedIds, rankedField } from './identity-field';
import { textField } from './text-field';
import { userField } from './user-field';
import { workItemField } from './work-item-field';

type FieldFactory = (name: string, context: JqlContext) => JqlField;

const CATEGORIES: readonly { readonly id: string; readonly key: string; readonly name: string }[] = [
  { id: '2', key: 'new', name: 'To Do' },
  { id: '4', key: 'indeterminate', name: 'In Progress' },
  { id: '3', key: 'done', name: 'Done' },
];

const project: FieldFactory = (name, { site, visibleProjectIds }) =>
  identityField({
    name,
    idsOf: (issue) => [issue.projectId],
    idsFor: (text) => {
      const visible = site.projects.filter((candidate) => visibleProjectIds.has(candidate.id));
      const byKey = visible.filter((candidate) => candidate.key.toLowerCase() === text.toLowerCase());
      return byKey.length > 0 ? byKey.map(({ id }) => id) : namedIds(visible, text);
    },
  });

const statusCategory: FieldFactory = (name, { site }) => {
  const categories = new Map(site.statuses.map((status) => [status.id, status.categoryKey]));
  return identityField({
    name,
    idsOf: (issue) => [categories.get(issue.statusId) ?? null],
    idsFor: (text) => {
      const wanted = text.toLowerCase();
      const found = CATEGORIES.find((one) => [one.id, one.key, one.name.toLowerCase()].includes(wanted));
      return found === undefined ? [] : [found.key];
    },
  });
};

const resolution: FieldFactory = (name, { site }) => {
  const base = identityField({
    name,
    idsOf: (issue) => [issue.resolutionId],
    idsFor: (text) => namedIds(site.resolutions, text),
  });
  const unresolved = (issue: JiraIssue): boolean => issue.resolutionId === null;
  return {
    ...base,
    // Jira knows the absence of a resolution under a name of its own.
    equalTo: (value) =>
      value.kind === 'literal' && value.text.toLowerCase() === 'unresolved' ? unresolved : base.equalTo(value),
  };
};

const labels: FieldFactory = (name) =>
  identityField({
    name,
    idsOf: (issue) => issue.labels.map((label) => label.toLowerCase()),
    // Any text can be a label, so none is unknown.
    idsFor: (text) => [text.toLowerCase()],
  });

const component: FieldFactory = (name, { site }) =>
  identityField({
    name,
    idsOf: (issue) => issue.components.map(({ id }) => id),
    idsFor: (text) => {
      const all = site.issues.flatMap((issue) => issue.components);
      return namedIds(new Map(all.map((one) => [one.id, one])).values(), text);
    },
  });

function named(
  entries: (context: JqlContext) => readonly JiraNamed[],
  idsOf: (issue: JiraIssue) => readonly (string | null)[],
): FieldFactory {
  return (name, context) => identityField({ name, idsOf, idsFor: (text) => namedIds(entries(context), text) });
}

const issueType: FieldFactory = (name, { site }) =>
  identityField({
    name,
    subject: 'type',
    idsOf: (issue) => [issue.typeId],
    idsFor: (text) => namedIds(site.issueTypes, text),
  });

const priority: FieldFactory = (name, { site }) =>
  rankedField(
    { name, idsOf: (issue) => [issue.priorityId], idsFor: (text) => namedIds(site.priorities, text) },
    site.priorities.map(({ id }) => id),
  );

const workItem: FieldFactory = (name, context) =>
  workItemField(name, context, { idOf: (issue) => issue.id, ordered: true });
const instant =
  (instantOf: (issue: JiraIssue) => number | null): FieldFactory =>
  (name, context) =>
    instantField(name, context, instantOf);

const created = instant((issue) => issue.created);
const updated = instant((issue) => issue.updated);
const resolved = instant((issue) => issue.resolved);
const due: FieldFactory = (name, context) => dateField(name, context, (issue) => issue.dueDate);
const summary: FieldFactory = (name) => textField(name, (issue) => issue.summary);

/** Jira's own fields by the names that JQL gives them, in lower case. */
export const SYSTEM_FIELDS: Readonly<Record<string, FieldFactory>> = {
  project,
  issuetype: issueType,
  type: issueType,
  status: named(
    ({ site }) => site.statuses,
    (issue) => [issue.statusId],
  ),
  statuscategory: statusCategory,
  resolution,
  priority,
  assignee: (name, context) => userField(name, context, (issue) => issue.assignee),
  reporter: (name, context) => userField(name, context, (issue) => issue.reporter),
  creator: (name, context) => userField(name, context, (issue) => issue.creator ?? issue.reporter),
  labels,
  component,
  fixversion: named(
    ({ site }) => site.versions,
    (issue) => issue.fixVersionIds,
  ),
  affectedversion: named(
    ({ site }) => site.versions,
    (issue) => issue.affectedVersionIds,
  ),
  sprint: sprintField,
  parent: (name, context) => workItemField(name, context, { idOf: (issue) => issue.parentId, ordered: false }),
  key: workItem,
  issuekey: workItem,
  issue: workItem,
  id: workItem,
  summary,
  text: summary,
  created,
  createddate: created,
  updated,
  updateddate: updated,
  resolved,
  resolutiondate: resolved,
  due,
  duedate: due,
};

/** Fields that Jira searches and this host does not, so that its refusal does not read like a typing error. */
export const UNSEARCHED_FIELDS: ReadonlySet<string> = new Set([
  'attachments',
  'category',
  'comment',
  'description',
  'environment',
  'epic link',
  'filter',
  'hierarchylevel',
  'issuelinktype',
  'lastviewed',
  'level',
  'originalestimate',
  'remainingestimate',
  'statuscategorychangeddate',
  'timespent',
  'voter',
  'votes',
  'watcher',
  'watchers',
  'workratio',
  'worklogauthor',
  'worklogcomment',
  'worklogdate',
]);
