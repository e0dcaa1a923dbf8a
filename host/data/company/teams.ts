import { STATUS, type StatusId } from './vocabulary';

export type TeamKey = 'PAY' | 'MOB' | 'PLAT' | 'SEC' | 'WPL';

/** A team, its project and its board; they share a key. */
export interface Team {
  readonly key: TeamKey;
  readonly projectId: string;
  readonly projectName: string;
  readonly boardId: number;
  readonly boardType: 'scrum' | 'kanban' | 'simple';
  /** Share of all work items of the site. */
  readonly share: number;
  readonly engineers: number;
  /** Where new work items wait. */
  readonly entry: StatusId;
  /** The statuses that work passes through, in order, before it is done. */
  readonly stages: readonly StatusId[];
  readonly components: readonly string[];
  /** Share of roadmap work in what a kanban team takes in; scrum teams plan theirs by sprint. */
  readonly roadmapShare: number;
  /** Name before the number of a version and weeks between releases; null for a team without releases. */
  readonly releases: { readonly major: number; readonly weeks: number } | null;
}

export const TEAMS: readonly Team[] = [
  {
    key: 'PAY',
    projectId: '10000',
    projectName: 'Payments',
    boardId: 1,
    boardType: 'scrum',
    share: 0.34,
    engineers: 9,
    entry: STATUS.toDo,
    stages: [STATUS.inProgress, STATUS.inReview],
    components: ['Checkout', 'Refunds', 'Ledger', 'Payouts', 'Merchant portal', 'Risk'],
    roadmapShare: 0.8,
    releases: { major: 4, weeks: 2 },
  },
  {
    key: 'MOB',
    projectId: '10001',
    projectName: 'Mobile apps',
    boardId: 2,
    boardType: 'scrum',
    share: 0.31,
    engineers: 8,
    entry: STATUS.toDo,
    stages: [STATUS.inProgress, STATUS.inReview, STATUS.inTest],
    components: ['iOS', 'Android', 'Onboarding', 'Wallet', 'Notifications', 'Design system'],
    roadmapShare: 0.8,
    releases: { major: 7, weeks: 3 },
  },
  {
    key: 'PLAT',
    projectId: '10002',
    projectName: 'Platform',
    boardId: 3,
    boardType: 'kanban',
    share: 0.23,
    engineers: 7,
    entry: STATUS.backlog,
    stages: [STATUS.inProgress, STATUS.inReview],
    components: ['Kubernetes', 'Observability', 'Build', 'Identity', 'Data platform'],
    roadmapShare: 0.8,
    releases: { major: 12, weeks: 1 },
  },
  {
    key: 'SEC',
    projectId: '10003',
    projectName: 'Security response',
    boardId: 4,
    boardType: 'kanban',
    share: 0.05,
    engineers: 3,
    entry: STATUS.backlog,
    stages: [STATUS.inProgress, STATUS.inReview],
    components: ['Application security', 'Cloud security', 'Compliance'],
    roadmapShare: 0.1,
    releases: null,
  },
  {
    key: 'WPL',
    projectId: '10004',
    projectName: 'Workplace requests',
    boardId: 5,
    boardType: 'simple',
    share: 0.07,
    engineers: 2,
    entry: STATUS.toDo,
    stages: [STATUS.inProgress],
    components: ['Office', 'Devices', 'Access'],
    roadmapShare: 0,
    releases: null,
  },
];

export function teamOf(key: TeamKey): Team {
  const team = TEAMS.find((candidate) => candidate.key === key);
  if (team === undefined) throw new RangeError(`There is no team ${key}.`);
  return team;
}

const COMPONENTS = TEAMS.flatMap((team) => team.components);

/** Ids of components count up over all teams. */
export function componentId(name: string): string {
  return String(10_200 + COMPONENTS.indexOf(name));
}
