import type { Random } from '../random';
import { addWork, HOUR, workMoment } from './calendar';
import type { Company } from './company';
import { Draft, NOTHING_YET } from './draft';
import type { Team } from './teams';
import { PRIORITY, RESOLUTION, STATUS, TYPE } from './vocabulary';

/** Share of a team's work items that are sub-tasks. */
const SHARE: Readonly<Record<Team['key'], number>> = { PAY: 0.11, MOB: 0.12, PLAT: 0.05, SEC: 0, WPL: 0 };

/** Splits some of the work that a team has started into two to four steps each. */
export function addSubtasks(team: Team, company: Company, random: Random): void {
  const wanted = Math.round(company.size * team.share * SHARE[team.key]);
  const parents = company.drafts.filter(
    ({ initial, startedAt }) =>
      initial.projectId === team.projectId &&
      initial.typeId !== TYPE.epic &&
      initial.typeId !== TYPE.incident &&
      startedAt !== null &&
      startedAt < company.period.end,
  );
  let left = wanted;
  for (const parent of random.shuffled(parents)) {
    const count = Math.min(left, random.whole(2, 4));
    for (let index = 0; index < count; index += 1) addStep(parent, team, { company, random });
    left -= count;
    if (left === 0) return;
  }
}

function addStep(parent: Draft, team: Team, { company, random }: { company: Company; random: Random }): void {
  const { end } = company.period;
  const from = parent.startedAt ?? parent.birth.createdAt;
  const until = Math.max(from + HOUR, parent.firstDone() ?? end);
  const createdAt = Math.min(workMoment(random, from - 2 * HOUR, from + HOUR), end - HOUR);
  const worker = random.pick(company.staff.engineers(team.key, createdAt));
  const step = new Draft(
    {
      createdAt: Math.max(createdAt, parent.birth.createdAt + 1000),
      reporter: worker,
      type: TYPE.subtask,
      summary: company.titles.for(team.key, TYPE.subtask),
      components: [],
    },
    {
      ...NOTHING_YET,
      projectId: team.projectId,
      typeId: TYPE.subtask,
      statusId: team.entry,
      priorityId: PRIORITY.medium,
      assignee: random.chance(0.7) ? worker : null,
      parent,
    },
  );
  company.drafts.push(step);
  const startAt = workMoment(random, createdAt + HOUR / 2, until);
  if (random.chance(0.7)) step.move(startAt, worker, { statusId: STATUS.inProgress, assignee: worker });
  // One in sixteen is forgotten, and stays open under a parent that is done.
  if (random.chance(0.06)) return;
  const doneAt = Math.min(addWork(startAt, random.duration(4)), Math.max(until, startAt + HOUR));
  step.move(doneAt, worker, { statusId: STATUS.done, resolutionId: RESOLUTION.done });
}
