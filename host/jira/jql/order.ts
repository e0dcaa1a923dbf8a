import type { OrderBy } from '@atlaskit/jql-ast';
import { FIELD_IDS, type JiraIssue } from '../model';
import type { JqlContext } from './context';
import { findCustomField } from './custom-field';
import { splitKey } from './work-item-field';

type SortValue = string | number | null;
type SortKey = (issue: JiraIssue) => SortValue;
type Comparator = (a: JiraIssue, b: JiraIssue) => number;

const MAXIMUM_KEYS = 7;

/** Fields that Jira sorts from the greatest down when the query gives no direction. */
const DESCENDING_BY_DEFAULT = new Set(['created', 'updated', 'resolved', 'due', 'priority']);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['issuekey', 'key'],
  ['issue', 'key'],
  ['createddate', 'created'],
  ['updateddate', 'updated'],
  ['resolutiondate', 'resolved'],
  ['duedate', 'due'],
  ['type', 'issuetype'],
]);

/** The comparator of an ORDER BY, `created DESC` without one. Adds to `errors` what cannot be sorted by. */
export function compileOrder(orderBy: OrderBy | null, context: JqlContext, errors: string[]): Comparator {
  const fields = orderBy?.fields ?? [];
  if (fields.length > MAXIMUM_KEYS) errors.push(`A query can be ordered by at most ${String(MAXIMUM_KEYS)} fields.`);
  const comparators: Comparator[] = [];
  for (const { field, direction } of fields) {
    const lower = field.value.toLowerCase();
    const name = ALIASES.get(lower) ?? lower;
    const comparator = comparatorOf(name, context);
    if (comparator === null) {
      errors.push(`Not able to sort using field '${field.value}'.`);
      continue;
    }
    const descending =
      direction === undefined ? DESCENDING_BY_DEFAULT.has(name) : direction.value.toLowerCase() === 'desc';
    comparators.push(descending ? (a, b) => comparator(b, a) : comparator);
  }
  if (fields.length === 0) comparators.push((a, b) => b.created - a.created);
  comparators.push((a, b) => Number(b.id) - Number(a.id));
  return (a, b) => {
    for (const comparator of comparators) {
      const difference = comparator(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function comparatorOf(name: string, context: JqlContext): Comparator | null {
  if (name === 'key') return compareKeys;
  if (name === 'id') return (a, b) => Number(a.id) - Number(b.id);
  const key = systemKey(name, context) ?? customKey(name, context);
  return key === null ? null : (a, b) => compareValues(key(a), key(b));
}

function systemKey(name: string, { site }: JqlContext): SortKey | null {
  const position = (
    entries: readonly { readonly id: string }[],
    idOf: (issue: JiraIssue) => string | null,
  ): SortKey => {
    const positions = new Map(entries.map(({ id }, index) => [id, index]));
    return (issue) => positions.get(idOf(issue) ?? '') ?? null;
  };
  const displayName = (accountOf: (issue: JiraIssue) => string | null): SortKey => {
    const names = new Map(site.users.map((user) => [user.accountId, user.displayName.toLowerCase()]));
    return (issue) => names.get(accountOf(issue) ?? '') ?? null;
  };
  const keys: Readonly<Record<string, () => SortKey>> = {
    created: () => (issue) => issue.created,
    updated: () => (issue) => issue.updated,
    resolved: () => (issue) => issue.resolved,
    due: () => (issue) => issue.dueDate,
    summary: () => (issue) => issue.summary.toLowerCase(),
    rank: () => (issue) => issue.rank,
    // Priorities are listed from the highest down; ascending order starts with the lowest.
    priority: () => position(site.priorities.toReversed(), (issue) => issue.priorityId),
    status: () => position(site.statuses, (issue) => issue.statusId),
    resolution: () => position(site.resolutions, (issue) => issue.resolutionId),
    issuetype: () => position(site.issueTypes, (issue) => issue.typeId),
    project: () => projectName(site.projects),
    assignee: () => displayName((issue) => issue.assignee),
    reporter: () => displayName((issue) => issue.reporter),
  };
  return Object.hasOwn(keys, name) ? (keys[name]?.() ?? null) : null;
}

function projectName(projects: readonly { readonly id: string; readonly name: string }[]): SortKey {
  const names = new Map(projects.map(({ id, name }) => [id, name.toLowerCase()]));
  return (issue) => names.get(issue.projectId) ?? null;
}

function customKey(name: string, { site }: JqlContext): SortKey | null {
  const field = findCustomField(name, site.fields);
  if (field === null) return null;
  if (field.id === FIELD_IDS.points) return (issue) => issue.points;
  if (field.id === FIELD_IDS.rank) return (issue) => issue.rank;
  return null;
}

function compareKeys(a: JiraIssue, b: JiraIssue): number {
  const [left, right] = [splitKey(a.key), splitKey(b.key)];
  return compareValues(left.project, right.project) || left.number - right.number;
}

/** Empty values come after all others when ascending, as in Jira. */
function compareValues(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
