import type { ContractForm } from '../../contract/contract-form';

/** What each field of the form is called in the contract's history. */
const NAMES: Readonly<Record<keyof ContractForm, string>> = {
  name: 'name',
  projectIds: 'projects',
  leaderKind: 'leaders',
  cpo: 'product leader',
  cto: 'engineering leader',
  cpto: 'CPTO',
  sponsor: 'sponsor',
  members: 'members',
  technicalHealthTarget: 'target',
  tolerance: 'tolerance',
  floor: 'floor',
  unit: 'unit',
  period: 'period',
  timeZone: 'time zone',
  startRule: 'start rule',
  windowDays: 'window of flow metrics',
  historyMonths: 'months of history',
  statusCategories: 'meaning of statuses',
  typeStreams: 'streams of work types',
  waitingStatuses: 'statuses of waiting',
  graceHours: 'grace period of sprints',
  workingDays: 'working days',
  holidays: 'holidays',
  abandonedResolutions: 'resolutions of abandoned work',
  bugTypes: 'types of bugs',
  bugLabels: 'labels of bugs',
  escapedLabels: 'labels of escaped bugs',
  incidentTypes: 'types of incidents',
  incidentLabels: 'labels of incidents',
  severePriorities: 'severe priorities',
  containedStatuses: 'statuses of contained incidents',
  outageLabels: 'labels of outages',
  vulnerabilityTypes: 'types of vulnerabilities',
  vulnerabilityLabels: 'labels of vulnerabilities',
  vulnerabilityLimits: 'limits of vulnerabilities',
  hotfixWords: 'hotfix words',
  attributionHours: 'hours of attribution',
  ideaTypes: 'types of ideas',
  ideaLabels: 'labels of ideas',
  validatedStatuses: 'statuses of validated ideas',
};

/** The fields in which two forms differ. */
export function changedFields(before: ContractForm, after: ContractForm): readonly (keyof ContractForm)[] {
  const names = Object.keys(NAMES) as (keyof ContractForm)[];
  return names.filter((name) => canonical(before[name]) !== canonical(after[name]));
}

/** The changes in one line for the history: `Changed the name, the members`. */
export function describeChanges(fields: readonly (keyof ContractForm)[]): string {
  return fields.length === 0 ? 'Changed nothing' : `Changed ${fields.map((field) => `the ${NAMES[field]}`).join(', ')}`;
}

/** The value as text, in which the order of names and of listed ids means nothing. */
function canonical(value: ContractForm[keyof ContractForm]): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
  }
  return JSON.stringify(value);
}
