import { addWork, DAY, HOUR, workMoment } from './calendar';
import { season, typeOfKind, type BoardContext } from './board';
import type { Draft } from './draft';
import { newItem } from './new-item';
import { PACE } from './pace';
import type { Team } from './teams';
import { PRIORITY, STATUS, TYPE, type TypeId } from './vocabulary';
import { abandon, finish, work } from './workflow';

/** Share of a kanban team's work items that flow through; the rest are epics, sub-tasks, incidents and backlog. */
const FLOWING: Readonly<Record<Team['key'], number>> = { PAY: 0, MOB: 0, PLAT: 0.68, SEC: 0.85, WPL: 0.92 };

/** Days from creation to start at the median. */
const WAIT_DAYS = 9;

/** Runs a team without sprints: work arrives on working days, waits its turn, and leaves. */
export function simulateFlow(context: BoardContext): void {
  const { team, company, random } = context;
  const { start, end } = company.period;
  const count = Math.round(company.size * team.share * FLOWING[team.key]);
  for (let index = 0; index < count; index += 1) {
    const from = start + ((end - start) * index) / count;
    const createdAt = workMoment(random, Math.min(from, end - DAY), Math.min(from + 4 * DAY, end - HOUR));
    // In high summer and in December fewer people ask for things.
    if (random.chance(1 - season(createdAt))) continue;
    const type = arrivingType(context, createdAt);
    const draft = newItem(company, { team, type, createdAt, random, settledBy: createdAt + 4 * DAY });
    letFlow(draft, context);
  }
}

function arrivingType({ team, random }: BoardContext, at: number): TypeId {
  if (team.key === 'WPL') return random.chance(0.85) ? TYPE.task : TYPE.bug;
  // A quarter of platform renewal now and then: the months differ, as they do where nobody watches the split.
  const month = Math.floor(at / (30 * DAY));
  const swing = [0.08, 0, -0.05, 0.04, -0.18, 0.02][month % 6] ?? 0;
  const kind = random.chance(team.roadmapShare + swing) ? 'roadmap' : 'technical-health';
  if (team.key === 'SEC' && kind === 'technical-health') return random.chance(0.6) ? TYPE.vulnerability : TYPE.task;
  return typeOfKind(kind, random);
}

function letFlow(draft: Draft, { team, company, random }: BoardContext): void {
  const { createdAt } = draft.birth;
  const waits = draft.birth.type === TYPE.vulnerability ? patienceFor(draft) : WAIT_DAYS;
  const startAt = addWork(createdAt + random.duration(waits, PACE[team.key].spread) * DAY, random.between(0, 6));
  const author = random.pick(company.staff.engineers(team.key, startAt));
  const task = { company, team, random, startAt };
  const fate = random.weighted([
    ['work', 84],
    ['wait', draft.birth.type === TYPE.vulnerability ? 0 : 6],
    ['abandon', 6],
    ['skip', 4],
  ] as const);
  if (fate === 'wait') return;
  if (fate === 'abandon') {
    abandon(draft, { random, at: startAt, author });
    return;
  }
  if (fate === 'skip') {
    finish(draft, { ...task, at: startAt, author });
    return;
  }
  if (team.entry === STATUS.backlog) {
    const selectedAt = workMoment(random, createdAt, startAt);
    draft.move(selectedAt, author, { statusId: STATUS.selected });
  }
  work(draft, task);
}

/** Days that a vulnerability waits at the median: well within its limit, which a few are over all the same. */
function patienceFor({ initial }: Draft): number {
  if (initial.priorityId === PRIORITY.highest) return 3;
  return initial.priorityId === PRIORITY.high ? 6 : 18;
}
