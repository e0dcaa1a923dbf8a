import type { Random } from '../random';
import { ROLE_USERS } from '../role-users';
import { addWork, DAY, workMoment } from './calendar';
import type { Company } from './company';
import { Draft, NOTHING_YET, type FieldValues } from './draft';
import { describeBug } from './bugs';
import { estimate } from './estimates';
import { TEAMS, type Team } from './teams';
import { KIND_OF_TYPE, PRIORITY, STATUS, TYPE, type TypeId } from './vocabulary';

export interface NewItem {
  readonly team: Team;
  readonly type: TypeId;
  readonly createdAt: number;
  readonly random: Random;
  /** By then whatever triage changes has been changed; sprint planning follows. */
  readonly settledBy: number;
  /** Created from the sprint's own list, and so in it from the start, without a change that says so. */
  readonly sprintId?: number;
  /** Versions that are known to be affected; those of a bug follow from who found it. */
  readonly affectedVersionIds?: readonly string[];
  /** Instead of those that such an item usually has. */
  readonly labels?: readonly string[];
  /** As the type has it by itself when absent. */
  readonly priorityId?: string;
}

/** Invents a work item with everything that is known when it is created, and the corrections of the first days. */
export function newItem(company: Company, item: NewItem): Draft {
  const { team, type, createdAt, random } = item;
  const bug = type === TYPE.bug ? describeBug(company, item) : null;
  const first = firstValues(company, item);
  const draft = new Draft(
    {
      createdAt: Math.round(createdAt),
      reporter: bug?.reporter ?? reporterOf(company, item),
      type,
      summary: company.titles.for(team.key, type),
      components: random.chance(0.75) ? [random.pick(team.components)] : [],
      affectedVersionIds: bug?.affectedVersionIds ?? item.affectedVersionIds ?? [],
      ...(random.chance(0.05) ? { dueDate: dateAfter(createdAt, random) } : {}),
    },
    { ...first, labels: item.labels ?? bug?.labels ?? labelsOf(first, random), ...misfiled(item) },
  );
  correct(draft, item);
  if (draft.initial.points === null) estimate(draft, item);
  joinEpicLater(draft, company, item);
  company.drafts.push(draft);
  return draft;
}

function firstValues(company: Company, item: NewItem): FieldValues {
  const { team, type, createdAt, random, sprintId } = item;
  const inEpic = random.chance(type === TYPE.bug ? 0.1 : 0.45);
  const engineers = company.staff.engineers(team.key, createdAt);
  const priorityId = item.priorityId ?? priorityOf(type, random);
  return {
    ...NOTHING_YET,
    projectId: team.projectId,
    typeId: type,
    statusId: type === TYPE.incident ? STATUS.reported : team.entry,
    priorityId,
    assignee: random.chance(0.12) && engineers.length > 0 ? random.pick(engineers) : null,
    parent: inEpic && type !== TYPE.incident ? company.epics.openAt(team.key, createdAt, random) : null,
    sprintIds: sprintId === undefined ? [] : [sprintId],
  };
}

/** Customers' reports start in the wrong place now and then: another team's project, or the wrong type. */
function misfiled({ team, type, random, createdAt, settledBy, sprintId }: NewItem): Partial<FieldValues> {
  if (settledBy - createdAt < 3 * DAY || sprintId !== undefined || type === TYPE.incident) return {};
  if (random.chance(0.02)) {
    const others = TEAMS.filter((other) => other.key !== team.key && other.key !== 'SEC');
    // The other project's epics are not this team's, and a move drops the parent anyway.
    return { projectId: random.pick(others).projectId, parent: null };
  }
  if (!random.chance(0.03)) return {};
  return { typeId: type === TYPE.task ? TYPE.bug : TYPE.task };
}

function correct(draft: Draft, { team, type, random, createdAt, settledBy }: NewItem): void {
  const { initial, birth } = draft;
  const triagedAt = Math.min(addWork(createdAt, random.between(2, 15)), settledBy - DAY / 2);
  if (initial.projectId !== team.projectId) draft.edit(triagedAt, birth.reporter, { projectId: team.projectId });
  if (initial.typeId !== type) draft.edit(triagedAt, birth.reporter, { typeId: type });
  // The severity of a vulnerability comes from its assessment, and the limit with it.
  if (type === TYPE.vulnerability || !random.chance(0.06)) return;
  draft.edit(addWork(triagedAt, 1), birth.reporter, { priorityId: priorityOf(type, random) });
}

function joinEpicLater(draft: Draft, company: Company, { team, type, random, settledBy, createdAt }: NewItem): void {
  if (draft.initial.parent !== null || type === TYPE.incident || !random.chance(0.15)) return;
  const at = workMoment(random, createdAt, settledBy);
  const epic = company.epics.openAt(team.key, at, random);
  if (epic !== null) draft.edit(at, draft.birth.reporter, { parent: epic });
}

function reporterOf({ staff }: Company, { team, type, createdAt, random }: NewItem): string {
  const roadmap = KIND_OF_TYPE[type] === 'roadmap';
  const leader = roadmap ? ROLE_USERS.productLeader : ROLE_USERS.engineeringLeader;
  if (team.key !== 'WPL' && random.chance(0.06)) return leader.accountId;
  const group = roadmap ? staff.product(team.key, createdAt) : staff.engineers(team.key, createdAt);
  return random.pick(group.length > 0 ? group : staff.support(createdAt));
}

function priorityOf(type: TypeId, random: Random): string {
  if (type === TYPE.incident)
    return random.weighted([
      [PRIORITY.highest, 4],
      [PRIORITY.high, 4],
      [PRIORITY.medium, 2],
    ] as const);
  if (type === TYPE.vulnerability)
    return random.weighted([
      [PRIORITY.highest, 6],
      [PRIORITY.high, 24],
      [PRIORITY.medium, 50],
      [PRIORITY.low, 20],
    ] as const);
  return random.weighted([
    [PRIORITY.highest, 2],
    [PRIORITY.high, 18],
    [PRIORITY.medium, 60],
    [PRIORITY.low, 16],
    [PRIORITY.lowest, 4],
  ] as const);
}

function labelsOf({ typeId: type, priorityId }: FieldValues, random: Random): string[] {
  if (type === TYPE.incident) {
    const outage = priorityId === PRIORITY.highest ? 0.45 : priorityId === PRIORITY.high ? 0.12 : 0;
    return random.chance(outage) ? ['outage'] : [];
  }
  return random.weighted<string[]>([
    [[], 80],
    [['compliance'], 4],
    [['performance'], 5],
    [['quick-win'], 6],
    [type === TYPE.spike || type === TYPE.story ? ['ai-experiment'] : ['maintenance'], 5],
  ]);
}

function dateAfter(at: number, random: Random): string {
  return new Date(at + random.between(20, 90) * DAY).toISOString().slice(0, 10);
}
