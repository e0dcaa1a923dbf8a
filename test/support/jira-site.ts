import { FIELD_IDS } from '../../host/jira/model';
import type {
  JiraBoard,
  JiraField,
  JiraHistory,
  JiraHistoryItem,
  JiraIssue,
  JiraProject,
  JiraSprint,
  JiraUser,
  SiteData,
} from '../../host/jira/model';

/** Monday, in the middle of sprint 2 of {@link aSite}. */
export const SITE_NOW = Date.UTC(2026, 2, 9, 12);

const DAY = 86_400_000;

/** Ids of {@link aSite}: numbers as text, as in Jira. */
export const STATUS = { todo: '10000', doing: '3', review: '10001', done: '10002', dropped: '10003' } as const;
export const TYPE = { epic: '10000', story: '10001', bug: '10004', subtask: '10003' } as const;
export const RESOLUTION = { done: '10000', wontDo: '10001' } as const;
export const PRIORITY = { high: '2', medium: '3' } as const;
export const PROJECT = { alpha: '10000', secret: '10100' } as const;
export const VERSION = { released: '10501', unreleased: '10502' } as const;

/** A person of the site; the e-mail and the token follow from the account id. */
export function aUser(overrides: Partial<JiraUser> & { accountId: string }): JiraUser {
  const { accountId } = overrides;
  return {
    displayName: accountId.charAt(0).toUpperCase() + accountId.slice(1),
    email: `${accountId}@example.com`,
    token: `token-of-${accountId}`,
    active: true,
    admin: false,
    role: null,
    ...overrides,
  };
}

/** A project that everybody who is logged in may browse and edit, and `lea` administers. */
export function aProject(overrides: Partial<JiraProject> = {}): JiraProject {
  return {
    id: PROJECT.alpha,
    key: 'ALPHA',
    name: 'Alpha',
    leadAccountId: 'lea',
    simplified: false,
    members: null,
    administrators: ['lea'],
    ...overrides,
  };
}

/** A scrum board of ALPHA that estimates in story points. */
export function aBoard(overrides: Partial<JiraBoard> = {}): JiraBoard {
  return {
    id: 1,
    name: 'Alpha board',
    type: 'scrum',
    projectKeys: ['ALPHA'],
    estimationFieldId: FIELD_IDS.points,
    ...overrides,
  };
}

/** A future sprint of board 1 without dates. */
export function aSprint(overrides: Partial<JiraSprint> = {}): JiraSprint {
  return {
    id: 1,
    boardId: 1,
    name: `Sprint ${overrides.id ?? 1}`,
    goal: '',
    state: 'future',
    startDate: null,
    endDate: null,
    completeDate: null,
    ...overrides,
  };
}

/** A story in To Do, created a week before {@link SITE_NOW}; give each its own `id` and `key`. */
export function anIssue(overrides: Partial<JiraIssue> = {}): JiraIssue {
  const created = overrides.created ?? SITE_NOW - 7 * DAY;
  return {
    id: '10001',
    key: 'ALPHA-1',
    projectId: PROJECT.alpha,
    typeId: TYPE.story,
    statusId: STATUS.todo,
    resolutionId: null,
    priorityId: PRIORITY.medium,
    summary: 'Let people pay by invoice',
    created,
    updated: created,
    resolved: null,
    dueDate: null,
    assignee: null,
    reporter: 'ada',
    parentId: null,
    labels: [],
    components: [],
    fixVersionIds: [],
    affectedVersionIds: [],
    sprintIds: [],
    points: null,
    flagged: false,
    links: [],
    worklogs: [],
    rank: '0|i00001:',
    histories: [],
    properties: new Map(),
    otherFields: {},
    ...overrides,
  };
}

/** One entry of a history, by `ada`; the items say what changed. */
export function aHistory(overrides: Partial<JiraHistory> = {}): JiraHistory {
  return { id: '1', author: 'ada', created: SITE_NOW - DAY, items: [], ...overrides };
}

/** A change of status between two statuses of {@link aSite}. */
export function aStatusChange(from: string, to: string): JiraHistoryItem {
  const names = new Map<string, string>(STATUSES.map((status) => [status.id, status.name]));
  const [fromString, toString] = [names.get(from) ?? null, names.get(to) ?? null];
  return { field: 'status', fieldtype: 'jira', fieldId: 'status', from, fromString, to, toString };
}

const STATUSES = [
  { id: STATUS.todo, name: 'To Do', categoryKey: 'new' },
  { id: STATUS.doing, name: 'In Progress', categoryKey: 'indeterminate' },
  { id: STATUS.review, name: 'In Review', categoryKey: 'indeterminate' },
  { id: STATUS.done, name: 'Done', categoryKey: 'done' },
  { id: STATUS.dropped, name: 'Dropped', categoryKey: 'done' },
] as const;

const FIELDS: JiraField[] = [
  { id: FIELD_IDS.points, name: 'Story Points', schemaType: 'number', schemaCustom: custom('float') },
  { id: FIELD_IDS.rank, name: 'Rank', schemaType: 'any', schemaCustom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
  { id: FIELD_IDS.sprint, name: 'Sprint', schemaType: 'array', schemaCustom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  { id: FIELD_IDS.flagged, name: 'Flagged', schemaType: 'array', schemaCustom: custom('multicheckboxes') },
  { id: 'customfield_10050', name: 'Team', schemaType: 'string', schemaCustom: custom('textfield') },
];

function custom(type: string): string {
  return `com.atlassian.jira.plugin.system.customfieldtypes:${type}`;
}

/**
 * A small site: ALPHA (open to all who are logged in) and SECRET (only `sam` and its administrator
 * `lea`); `ada` an engineer, `root` the administrator of the site, `olga` an outsider. One scrum
 * board with a closed, an active and a future sprint, one kanban board. No work items by default.
 */
export function aSite(overrides: Partial<SiteData> = {}): SiteData {
  return {
    cloudId: 'c0ffee00-0000-4000-8000-000000000001',
    siteName: 'Example',
    users: [
      aUser({ accountId: 'ada', displayName: 'Ada Engineer' }),
      aUser({ accountId: 'lea', displayName: 'Lea Leader' }),
      aUser({ accountId: 'sam', displayName: 'Sam Secret' }),
      aUser({ accountId: 'root', displayName: 'Root Administrator', admin: true }),
      aUser({ accountId: 'olga', displayName: 'Olga Outsider' }),
      aUser({ accountId: 'gone', displayName: 'Gone Leaver', active: false }),
    ],
    projects: [aProject(), aProject({ id: PROJECT.secret, key: 'SECRET', name: 'Secret', members: ['sam'] })],
    issueTypes: [
      { id: TYPE.epic, name: 'Epic', hierarchyLevel: 1, subtask: false },
      { id: TYPE.story, name: 'Story', hierarchyLevel: 0, subtask: false },
      { id: TYPE.bug, name: 'Bug', hierarchyLevel: 0, subtask: false },
      { id: TYPE.subtask, name: 'Sub-task', hierarchyLevel: -1, subtask: true },
    ],
    statuses: [...STATUSES],
    resolutions: [
      { id: RESOLUTION.done, name: 'Done' },
      { id: RESOLUTION.wontDo, name: "Won't Do" },
    ],
    priorities: [
      { id: PRIORITY.high, name: 'High' },
      { id: PRIORITY.medium, name: 'Medium' },
    ],
    fields: FIELDS,
    boards: [aBoard(), aBoard({ id: 2, name: 'Alpha flow', type: 'kanban', estimationFieldId: null })],
    sprints: [
      aSprint({ id: 3 }),
      aSprint({ id: 2, state: 'active', startDate: SITE_NOW - 7 * DAY, endDate: SITE_NOW + 7 * DAY }),
      aSprint({
        id: 1,
        state: 'closed',
        startDate: SITE_NOW - 21 * DAY,
        endDate: SITE_NOW - 7 * DAY,
        completeDate: SITE_NOW - 7 * DAY,
      }),
    ],
    versions: [
      { id: VERSION.released, name: '1.0', projectId: PROJECT.alpha, released: true, releaseDate: '2026-03-01' },
      { id: VERSION.unreleased, name: '1.1', projectId: PROJECT.alpha, released: false, releaseDate: null },
    ],
    issues: [],
    notes: [],
    outsiders: ['olga'],
    ...overrides,
  };
}
