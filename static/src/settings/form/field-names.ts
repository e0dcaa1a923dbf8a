/** The fields in the order of the page, with the names that an error summary calls them by. */
const NAMES: Readonly<Record<string, string>> = {
  name: 'Name',
  projectIds: 'Projects',
  leaderKind: 'Leadership',
  cpo: 'CPO',
  cto: 'CTO',
  cpto: 'CPTO',
  sponsor: 'Sponsor',
  members: 'Members',
  technicalHealthTarget: 'Target',
  tolerance: 'Tolerance',
  floor: 'Floor',
  unit: 'Unit',
  period: 'Period',
  typeStreams: 'Work types',
  timeZone: 'Time zone',
  windowDays: 'Window of the metrics',
  historyMonths: 'History to read',
  startRule: 'Start of work',
  statusCategories: 'Statuses',
  waitingStatuses: 'Waiting statuses',
  graceHours: 'Grace period',
  workingDays: 'Working days',
  holidays: 'Holidays',
  abandonedResolutions: 'Abandoned work',
  bugTypes: 'Types of bugs',
  bugLabels: 'Labels of bugs',
  escapedLabels: 'Labels of escaped bugs',
  incidentTypes: 'Types of incidents',
  incidentLabels: 'Labels of incidents',
  severePriorities: 'Severe priorities',
  containedStatuses: 'Contained statuses',
  outageLabels: 'Labels of outages',
  attributionHours: 'Attribution',
  vulnerabilityTypes: 'Types of vulnerabilities',
  vulnerabilityLabels: 'Labels of vulnerabilities',
  vulnerabilityLimits: 'Limits by priority',
  hotfixWords: 'Hotfix words',
  ideaTypes: 'Types of ideas',
  ideaLabels: 'Labels of ideas',
  validatedStatuses: 'Validated statuses',
  why: 'Why',
};

const ORDER = Object.keys(NAMES);

/** Fields that stand in the folded part about flow. */
export const FLOW_FIELDS = between('timeZone', 'abandonedResolutions');

/** Fields that stand in the folded part about what is a bug, an incident and so on. */
export const RECOGNITION_FIELDS = between('bugTypes', 'validatedStatuses');

/** The field that a path such as `statusCategories.10001` or `form.floor` belongs to; null when there is none. */
export function fieldOf(path: string): string | null {
  return path.split('.').find((part) => Object.hasOwn(NAMES, part)) ?? null;
}

export function fieldName(field: string): string {
  return NAMES[field] ?? field;
}

/** Orders fields as they stand on the page. */
export function byPlace(left: string, right: string): number {
  return ORDER.indexOf(left) - ORDER.indexOf(right);
}

function between(first: string, last: string): readonly string[] {
  return ORDER.slice(ORDER.indexOf(first), ORDER.indexOf(last) + 1);
}
