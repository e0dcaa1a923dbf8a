import type { Random } from '../random';
import { DAY, HOUR, isWorkday, MINUTE, workMoment } from './calendar';
import type { Company } from './company';
import type { Draft } from './draft';
import { newItem } from './new-item';
import type { TeamSprint } from './sprint-calendar';
import { healthCount } from './sprint-policy';
import type { Team } from './teams';
import { KIND_OF_TYPE, TYPE, type TypeId, type WorkKind } from './vocabulary';

/** Types of planned work by kind, with how often. */
const TYPES: Readonly<Record<WorkKind, readonly (readonly [TypeId, number])[]>> = {
  roadmap: [
    [TYPE.story, 50],
    [TYPE.improvement, 20],
    [TYPE.bug, 25],
    [TYPE.spike, 5],
  ],
  'technical-health': [
    [TYPE.techDebt, 50],
    [TYPE.task, 40],
    [TYPE.vulnerability, 10],
  ],
};

export function typeOfKind(kind: WorkKind, random: Random): TypeId {
  return random.weighted(TYPES[kind]);
}

export function isHealth(draft: Draft): boolean {
  return KIND_OF_TYPE[draft.birth.type] === 'technical-health';
}

export interface BoardContext {
  readonly team: Team;
  readonly company: Company;
  readonly random: Random;
}

/** The backlog side of a scrum board: what comes into a sprint, from where, and what is put back. */
export class Board {
  private readonly shelved: Draft[] = [];
  private readonly leaving: Draft[] = [];

  constructor(
    private readonly context: BoardContext,
    private readonly itemsPerSprint: number,
  ) {}

  /** Fills a sprint up to its plan, counting what was carried over; returns what is committed at its start. */
  plan(sprint: TeamSprint, carried: readonly Draft[]): Draft[] {
    const { random } = this.context;
    const future = sprint.ago < 0 ? 0.5 : 1;
    const fresh = Math.max(
      2,
      Math.round(this.itemsPerSprint * future * random.between(0.85, 1.05) * season(sprint.from) * openDays(sprint)),
    );
    const health = healthCount(sprint.plan, carried.length + fresh) - carried.filter(isHealth).length;
    const committed = [...carried];
    for (let index = 0; index < fresh; index += 1) {
      committed.push(this.bringIn(sprint, index < health ? 'technical-health' : 'roadmap'));
    }
    // What left the last sprint may come back only now: an item is never in two sprints that are not closed.
    this.shelved.push(...this.leaving.splice(0));
    return committed;
  }

  /** How many technical-health items may be carried into a sprint without spoiling its plan. */
  healthRoom(sprint: TeamSprint): number {
    return healthCount(sprint.plan, Math.round(this.itemsPerSprint));
  }

  shelve(draft: Draft): void {
    this.leaving.push(draft);
  }

  private bringIn(sprint: TeamSprint, kind: WorkKind): Draft {
    const { team, company, random } = this.context;
    const product = random.pick(company.staff.product(team.key, sprint.from));
    const plannedAt = workMoment(random, ...planningTime(sprint, company.period.end));
    const known = this.shelved.findIndex((draft) => isHealth(draft) === (kind === 'technical-health'));
    if (known >= 0 && random.chance(0.6)) {
      const [draft] = this.shelved.splice(known, 1);
      draft?.addToSprint(plannedAt, product, sprint.sprint.id);
      if (draft !== undefined) return draft;
    }
    const type = typeOfKind(kind, random);
    if (random.chance(0.15)) {
      const sprintId = sprint.sprint.id;
      return newItem(company, { team, type, createdAt: plannedAt, random, settledBy: plannedAt, sprintId });
    }
    const earliest = company.period.start + DAY;
    const wished = plannedAt - HOUR - random.duration(16) * DAY;
    const createdAt = workMoment(random, Math.max(earliest, wished), plannedAt - HOUR);
    const draft = newItem(company, { team, type, createdAt, random, settledBy: plannedAt });
    draft.addToSprint(plannedAt, product, sprint.sprint.id);
    return draft;
  }
}

/** The days before a sprint begins; for one that is still to come, the days since the present one began. */
function planningTime({ ago, from }: TeamSprint, end: number): [opening: number, closing: number] {
  if (ago >= 0) return [from - 2 * DAY, from - 10 * MINUTE];
  return [Math.max(end - 5 * DAY, from - 14 * DAY + HOUR), end - HOUR];
}

/** Share of a sprint's working days on which the company is open; teams plan as if they were more than they are. */
function openDays({ from, to }: TeamSprint): number {
  let days = 0;
  for (let at = from; at < to; at += DAY) if (isWorkday(at)) days += 1;
  return Math.min(1, Math.max(0.6, days / 10));
}

/** Less is planned around Christmas and in high summer; a share of what is usual. */
export function season(at: number): number {
  const month = new Date(at).getUTCMonth();
  if (month === 11) return 0.9;
  return month === 6 || month === 7 ? 0.8 : 1;
}
