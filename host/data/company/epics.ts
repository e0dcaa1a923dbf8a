import type { Random } from '../random';
import { addWork, DAY, workMoment } from './calendar';
import type { Company } from './company';
import { Draft, NOTHING_YET } from './draft';
import type { Team } from './teams';
import { PRIORITY, RESOLUTION, STATUS, TYPE } from './vocabulary';

/** Share of a team's work items that are epics. */
const SHARE = 0.02;

/** Plans a team's epics over the whole period: each open for two to five months, some never closed. */
export function planEpics(team: Team, company: Company, random: Random): void {
  const { start, end } = company.period;
  const count = Math.max(2, Math.round(company.size * team.share * SHARE));
  for (let index = 0; index < count; index += 1) {
    // A little before the period for the first ones, so that there is always an epic to belong to.
    const from = Math.max(start, start + ((index - 1) / count) * (end - start));
    const until = from + random.between(60, 150) * DAY;
    const draft = createEpic(team, company, {
      random,
      at: workMoment(random, from, Math.min(from + 3 * DAY, end - DAY)),
    });
    company.epics.add(team.key, { draft, from: draft.birth.createdAt, until });
    workOnEpic(draft, company, { from, until, random });
  }
}

function createEpic(team: Team, company: Company, { random, at }: { random: Random; at: number }): Draft {
  const draft = new Draft(
    {
      createdAt: at,
      reporter: random.pick(company.staff.product(team.key, at)),
      type: TYPE.epic,
      summary: company.titles.for(team.key, TYPE.epic),
      components: [],
    },
    {
      ...NOTHING_YET,
      projectId: team.projectId,
      typeId: TYPE.epic,
      statusId: team.entry,
      resolutionId: null,
      priorityId: random.weighted([
        [PRIORITY.high, 3],
        [PRIORITY.medium, 6],
        [PRIORITY.low, 1],
      ] as const),
    },
  );
  company.drafts.push(draft);
  return draft;
}

function workOnEpic(
  draft: Draft,
  { period }: Company,
  { from, until, random }: { from: number; until: number; random: Random },
): void {
  const owner = draft.birth.reporter;
  const startedAt = addWork(from, random.between(20, 120));
  if (startedAt < period.end) draft.move(startedAt, owner, { statusId: STATUS.inProgress, assignee: owner });
  // Some epics are simply left open, as epics are.
  if (random.chance(0.15)) return;
  const closedAt = addWork(until, random.between(5, 200));
  draft.move(closedAt, owner, { statusId: STATUS.done, resolutionId: RESOLUTION.done });
}
