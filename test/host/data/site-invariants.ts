import { FORMER_REVIEW_NAME, ON_HOLD_NAME, STATUS } from '../../../host/data/company/vocabulary';
import { FIELD_IDS, type JiraHistoryItem, type JiraIssue, type SiteData } from '../../../host/jira/model';

type Violations = string[];

/** Everything that must hold on a site whose histories are true; each breach as a sentence that names the item. */
export function violationsOf(site: SiteData, end: number): Violations {
  return [
    ...identities(site),
    ...site.issues.flatMap((issue) => [
      ...times(issue, end).map((what) => `${issue.key}: ${what}`),
      ...chains(issue, site).map((what) => `${issue.key}: ${what}`),
      ...references(issue, site).map((what) => `${issue.key}: ${what}`),
    ]),
  ];
}

function identities({ issues, projects, sprints, versions, users }: SiteData): Violations {
  const projectKeys = new Map(projects.map(({ id, key }) => [id, key]));
  const histories = issues.flatMap((issue) => issue.histories);
  const byTime = histories.toSorted((a, b) => a.created - b.created || Number(a.id) - Number(b.id));
  return [
    ...repeated(
      'work item id',
      issues.map(({ id }) => id),
    ),
    ...repeated(
      'key',
      issues.map(({ key }) => key),
    ),
    ...repeated(
      'rank',
      issues.map(({ rank }) => rank),
    ),
    ...repeated(
      'history id',
      histories.map(({ id }) => id),
    ),
    ...repeated(
      'sprint id',
      sprints.map(({ id }) => String(id)),
    ),
    ...repeated(
      'version id',
      versions.map(({ id }) => id),
    ),
    ...repeated(
      'worklog id',
      issues.flatMap(({ worklogs }) => worklogs.map(({ id }) => id)),
    ),
    ...repeated(
      'account',
      users.map(({ accountId }) => accountId),
    ),
    ...repeated(
      'e-mail',
      users.map(({ email }) => email),
    ),
    ...issues
      .filter(({ key, projectId }) => !key.startsWith(`${projectKeys.get(projectId) ?? '?'}-`))
      .map(({ key }) => `${key} is not a key of its project`),
    ...ascending(
      'work item ids in order of creation',
      issues.map(({ id }) => Number(id)),
    ),
    ...ascending(
      'history ids in order of time',
      byTime.map(({ id }) => Number(id)),
    ),
  ];
}

function repeated(what: string, values: readonly string[]): Violations {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size).map((value) => `${what} ${value} occurs twice`);
}

function ascending(what: string, values: readonly number[]): Violations {
  const wrong = values.findIndex((value, index) => index > 0 && value <= (values[index - 1] ?? 0));
  return wrong < 0 ? [] : [`${what} do not ascend at ${wrong}`];
}

function times({ created, updated, resolved, resolutionId, histories, worklogs }: JiraIssue, end: number): Violations {
  const problems: Violations = [];
  const instants = histories.map((history) => history.created);
  if (created > end || instants.some((at) => at > end)) problems.push('something happens after the end');
  if (instants.some((at) => at <= created)) problems.push('something happens before it is created');
  if (instants.some((at, index) => at < (instants[index - 1] ?? 0))) problems.push('the history is not in order');
  if (updated !== (instants.at(-1) ?? created)) problems.push('the last update is not the last change');
  if (![created, ...instants].every(Number.isInteger)) problems.push('an instant is not a whole millisecond');
  const resolutions = histories.filter(({ items }) => items.some(({ field }) => field === 'resolution'));
  const expected = resolutionId === null ? null : (resolutions.at(-1)?.created ?? null);
  if (resolved !== expected) problems.push('it was not resolved when its resolution was set');
  if (histories.some(({ items }) => items.length === 0)) problems.push('a change changes nothing');
  if (
    worklogs.some((worklog) => worklog.started < created || worklog.started > worklog.created || worklog.created > end)
  )
    problems.push('time was logged that nobody can have worked');
  return problems;
}

const SINGLE_VALUES: Readonly<Record<string, (issue: JiraIssue) => string | null>> = {
  status: ({ statusId }) => statusId,
  resolution: ({ resolutionId }) => resolutionId,
  assignee: ({ assignee }) => assignee,
  issuetype: ({ typeId }) => typeId,
  priority: ({ priorityId }) => priorityId,
  project: ({ projectId }) => projectId,
  IssueParentAssociation: ({ parentId }) => parentId,
  Parent: ({ parentId }) => parentId,
  Sprint: ({ sprintIds }) => sprintIds.join(', '),
  Flagged: ({ flagged }) => (flagged ? '[10019]' : ''),
};

const TEXT_VALUES: Readonly<Record<string, (issue: JiraIssue) => string | null>> = {
  Key: ({ key }) => key,
  labels: ({ labels }) => labels.join(' '),
  'Story Points': ({ points }) => (points === null ? null : String(points)),
  timespent: ({ worklogs }) => String(worklogs.reduce((sum, { seconds }) => sum + seconds, 0)),
  timeestimate: () => '0',
};

/** Fields of which every change adds one value to those that are there. */
const GROWING: Readonly<Record<string, (issue: JiraIssue) => readonly string[]>> = {
  Link: ({ links }) => links.map(({ inwardKey, outwardKey }) => inwardKey ?? outwardKey ?? ''),
  WorklogId: ({ worklogs }) => worklogs.map(({ id }) => id),
};

/** Each change starts where the one before ended, and the last ends at the present value. */
function chains(issue: JiraIssue, site: SiteData): Violations {
  const problems: Violations = [];
  const last = new Map<string, JiraHistoryItem>();
  const versions = new Set<string | null>();
  const removedFirst = new Set<string | null>();
  for (const item of issue.histories.flatMap(({ items }) => items)) {
    if (GROWING[item.field] !== undefined) continue;
    if (item.field === 'Fix Version') {
      if (item.from !== null && !versions.delete(item.from)) removedFirst.add(item.from);
      if (item.to !== null) versions.add(item.to);
      continue;
    }
    const before = last.get(item.field);
    if (before !== undefined && (before.to !== item.from || before.toString !== item.fromString)) {
      if (!isRenamedReview(before, item))
        problems.push(`${item.field} goes from ${String(item.from)} though it was ${String(before.to)}`);
    }
    if (item.from === item.to && item.fromString === item.toString) problems.push(`${item.field} changes to itself`);
    last.set(item.field, item);
  }
  for (const [field, item] of last) {
    const single = SINGLE_VALUES[field];
    const text = TEXT_VALUES[field];
    if (single === undefined && text === undefined) problems.push(`nobody knows the field ${field}`);
    if (single !== undefined && single(issue) !== item.to)
      problems.push(`${field} is not ${String(item.to)} at the end`);
    if (text !== undefined && text(issue) !== item.toString)
      problems.push(`${field} is not ${item.toString ?? 'empty'} at the end`);
  }
  for (const id of versions)
    if (!issue.fixVersionIds.includes(String(id))) problems.push(`fix version ${String(id)} is gone`);
  return [...problems, ...growth(issue), ...names(issue, site), ...openSprints(issue, site)];
}

/** What such a field holds, its history has added. */
function growth(issue: JiraIssue): Violations {
  const items = issue.histories.flatMap((history) => history.items);
  return Object.entries(GROWING).flatMap(([field, valuesOf]) => {
    const added = items.filter((item) => item.field === field).map(({ to }) => to ?? '');
    const present = valuesOf(issue);
    return added.toSorted().join() === present.toSorted().join() ? [] : [`${field} is not what was added`];
  });
}

function isRenamedReview(before: JiraHistoryItem, item: JiraHistoryItem): boolean {
  return item.from === STATUS.inReview && before.to === STATUS.inReview && before.toString === FORMER_REVIEW_NAME;
}

/** Jira keeps a work item in one sprint at a time; those that were completed stay with it. */
function openSprints({ histories }: JiraIssue, site: SiteData): Violations {
  const { sprints } = indexOf(site);
  const crowded = histories.filter(({ created, items }) =>
    items.some(({ field, to }) => {
      const held = field === 'Sprint' && to !== null && to !== '' ? to.split(', ').map(Number) : [];
      return held.filter((id) => (sprints.get(id)?.completeDate ?? Infinity) > created).length > 1;
    }),
  );
  return crowded.map(({ id }) => `it is in two open sprints after change ${id}`);
}

/** A name in a history is the one that the id had at the time. */
function names({ histories }: JiraIssue, site: SiteData): Violations {
  const { known } = indexOf(site);
  const problems: Violations = [];
  for (const item of histories.flatMap(({ items }) => items)) {
    const nameOf = known.get(item.field);
    if (nameOf === undefined) continue;
    for (const [id, name] of [
      [item.from, item.fromString],
      [item.to, item.toString],
    ] as const) {
      const expected = id === null ? null : (nameOf.get(id) ?? 'unknown');
      const former = id === STATUS.inReview && item.field === 'status' && name === FORMER_REVIEW_NAME;
      if (name !== expected && !former) problems.push(`${item.field} ${String(id)} is called ${String(name)}`);
    }
  }
  return problems;
}

function references(issue: JiraIssue, site: SiteData): Violations {
  const { levels, items, people, sprints, versions } = indexOf(site);
  const problems: Violations = [];
  const level = levels.get(issue.typeId);
  const parent = issue.parentId === null ? null : items.get(issue.parentId);
  if (level === undefined) problems.push('its type is unknown');
  if (!site.statuses.some(({ id }) => id === issue.statusId)) problems.push('its status is unknown');
  if (level === -1 && parent === null) problems.push('a sub-task has no parent');
  if (level === 1 && parent !== null) problems.push('an epic has a parent');
  if (parent !== null && levels.get(parent?.typeId ?? '') !== (level ?? 0) + 1)
    problems.push('its parent is not one level up');
  if (parent && parent.created > issue.created && level === -1) problems.push('a sub-task is older than its parent');
  const accounts = [
    issue.assignee,
    issue.reporter,
    ...issue.histories.map(({ author }) => author),
    ...issue.worklogs.map(({ author }) => author),
  ];
  for (const account of accounts) if (account !== null && !people.has(account)) problems.push(`nobody is ${account}`);
  const held = issue.sprintIds.map((id) => sprints.get(id));
  if (held.includes(undefined)) problems.push('one of its sprints is unknown');
  if (held.filter((sprint) => sprint?.state !== 'closed').length > 1)
    problems.push('it is in two sprints that are not closed');
  if (level !== 0 && issue.sprintIds.length > 0) problems.push('only standard work items are planned in sprints');
  for (const id of [...issue.fixVersionIds, ...issue.affectedVersionIds]) {
    if (!versions.has(id)) problems.push(`version ${id} is unknown`);
  }
  for (const item of issue.histories.flatMap((history) => history.items)) {
    const custom = item.fieldId?.startsWith('customfield_') ?? false;
    if (custom && !Object.values<string>(FIELD_IDS).includes(item.fieldId ?? ''))
      problems.push(`${item.field} has no field`);
    if (custom !== (item.fieldtype === 'custom')) problems.push(`${item.field} is of the wrong kind`);
  }
  return problems;
}

interface SiteIndex {
  readonly levels: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, JiraIssue>;
  readonly people: ReadonlySet<string>;
  readonly sprints: ReadonlyMap<number, SiteData['sprints'][number]>;
  readonly versions: ReadonlySet<string>;
  /** Names by id, by the field that mentions them. */
  readonly known: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const indexes = new WeakMap<SiteData, SiteIndex>();

function indexOf(site: SiteData): SiteIndex {
  const index = indexes.get(site) ?? {
    levels: new Map(site.issueTypes.map(({ id, hierarchyLevel }) => [id, hierarchyLevel])),
    items: new Map(site.issues.map((issue) => [issue.id, issue])),
    people: new Set(site.users.map(({ accountId }) => accountId)),
    sprints: new Map(site.sprints.map((sprint) => [sprint.id, sprint])),
    versions: new Set(site.versions.map(({ id }) => id)),
    known: namesIn(site),
  };
  indexes.set(site, index);
  return index;
}

function namesIn(site: SiteData): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map<string, ReadonlyMap<string, string>>([
    ['status', new Map([...site.statuses.map(({ id, name }) => [id, name] as const), [STATUS.onHold, ON_HOLD_NAME]])],
    ['issuetype', new Map(site.issueTypes.map(({ id, name }) => [id, name]))],
    ['resolution', new Map(site.resolutions.map(({ id, name }) => [id, name]))],
    ['priority', new Map(site.priorities.map(({ id, name }) => [id, name]))],
    ['project', new Map(site.projects.map(({ id, name }) => [id, name]))],
    ['assignee', new Map(site.users.map(({ accountId, displayName }) => [accountId, displayName]))],
    ['Fix Version', new Map(site.versions.map(({ id, name }) => [id, name]))],
  ]);
}
