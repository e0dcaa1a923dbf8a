import type { JiraIssueType, JiraNamed, JiraStatus } from '../../jira/model';

/** Ids of the work item types of the generated site. */
export const TYPE = {
  epic: '10000',
  story: '10001',
  task: '10002',
  subtask: '10003',
  bug: '10004',
  improvement: '10005',
  techDebt: '10006',
  spike: '10007',
  incident: '10008',
  vulnerability: '10009',
  idea: '10010',
} as const;

export type TypeId = (typeof TYPE)[keyof typeof TYPE];

export const STATUS = {
  toDo: '10000',
  inProgress: '3',
  inReview: '10001',
  inTest: '10002',
  done: '10003',
  backlog: '10004',
  selected: '10005',
  reported: '10006',
  investigating: '10007',
  mitigated: '10008',
  resolved: '10009',
  /** Deleted from the site in its first year: it occurs in histories only. */
  onHold: '10010',
  blocked: '10011',
  newIdea: '10012',
  exploring: '10013',
  validated: '10014',
  delivered: '10015',
} as const;

export type StatusId = (typeof STATUS)[keyof typeof STATUS];

export const RESOLUTION = {
  done: '10000',
  wontDo: '10001',
  duplicate: '10002',
  cannotReproduce: '10003',
} as const;

export const PRIORITY = { highest: '1', high: '2', medium: '3', low: '4', lowest: '5' } as const;

/** What `In Review` was called before it was renamed; changes keep the name of their time. */
export const FORMER_REVIEW_NAME = 'Code Review';

export const ON_HOLD_NAME = 'On Hold';

const type = (id: TypeId, name: string, hierarchyLevel = 0): JiraIssueType => ({
  id,
  name,
  hierarchyLevel,
  subtask: hierarchyLevel < 0,
});

export const ISSUE_TYPES: readonly JiraIssueType[] = [
  type(TYPE.epic, 'Epic', 1),
  type(TYPE.story, 'Story'),
  type(TYPE.task, 'Task'),
  type(TYPE.subtask, 'Sub-task', -1),
  type(TYPE.bug, 'Bug'),
  type(TYPE.improvement, 'Improvement'),
  type(TYPE.techDebt, 'Tech Debt'),
  type(TYPE.spike, 'Spike'),
  type(TYPE.incident, 'Incident'),
  type(TYPE.vulnerability, 'Vulnerability'),
  type(TYPE.idea, 'Idea'),
];

export const STATUSES: readonly JiraStatus[] = [
  { id: STATUS.backlog, name: 'Backlog', categoryKey: 'new' },
  { id: STATUS.toDo, name: 'To Do', categoryKey: 'new' },
  { id: STATUS.selected, name: 'Selected for Development', categoryKey: 'new' },
  { id: STATUS.reported, name: 'Reported', categoryKey: 'new' },
  { id: STATUS.inProgress, name: 'In Progress', categoryKey: 'indeterminate' },
  { id: STATUS.inReview, name: 'In Review', categoryKey: 'indeterminate' },
  { id: STATUS.inTest, name: 'In Test', categoryKey: 'indeterminate' },
  { id: STATUS.blocked, name: 'Blocked', categoryKey: 'indeterminate' },
  { id: STATUS.investigating, name: 'Investigating', categoryKey: 'indeterminate' },
  { id: STATUS.mitigated, name: 'Mitigated', categoryKey: 'indeterminate' },
  { id: STATUS.resolved, name: 'Resolved', categoryKey: 'done' },
  { id: STATUS.done, name: 'Done', categoryKey: 'done' },
  { id: STATUS.newIdea, name: 'New idea', categoryKey: 'new' },
  { id: STATUS.exploring, name: 'Exploring', categoryKey: 'indeterminate' },
  { id: STATUS.validated, name: 'Validated', categoryKey: 'indeterminate' },
  { id: STATUS.delivered, name: 'Delivered', categoryKey: 'done' },
];

export const RESOLUTIONS: readonly JiraNamed[] = [
  { id: RESOLUTION.done, name: 'Done' },
  { id: RESOLUTION.wontDo, name: "Won't Do" },
  { id: RESOLUTION.duplicate, name: 'Duplicate' },
  { id: RESOLUTION.cannotReproduce, name: 'Cannot Reproduce' },
];

/** From the highest down, as Jira lists them. */
export const PRIORITIES: readonly JiraNamed[] = [
  { id: PRIORITY.highest, name: 'Highest' },
  { id: PRIORITY.high, name: 'High' },
  { id: PRIORITY.medium, name: 'Medium' },
  { id: PRIORITY.low, name: 'Low' },
  { id: PRIORITY.lowest, name: 'Lowest' },
];

export type WorkKind = 'roadmap' | 'technical-health';

/** Which side of the capacity split each type belongs to in the mapping that the site is generated for. */
export const KIND_OF_TYPE: Readonly<Partial<Record<TypeId, WorkKind>>> = {
  [TYPE.story]: 'roadmap',
  [TYPE.improvement]: 'roadmap',
  [TYPE.bug]: 'roadmap',
  [TYPE.spike]: 'roadmap',
  [TYPE.task]: 'technical-health',
  [TYPE.techDebt]: 'technical-health',
  [TYPE.incident]: 'technical-health',
  [TYPE.vulnerability]: 'technical-health',
};

const DONE_STATUSES: ReadonlySet<string> = new Set([STATUS.done, STATUS.resolved, STATUS.delivered]);

export function isDone(statusId: string): boolean {
  return DONE_STATUSES.has(statusId);
}
