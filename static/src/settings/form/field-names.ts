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
  why: 'Why',
};

const ORDER = Object.keys(NAMES);

/** Fields that stand in the part of the form that is folded. */
export const FLOW_FIELDS = ['timeZone', 'windowDays', 'historyMonths', 'startRule', 'statusCategories'] as const;

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
