import type { Random } from '../random';
import { ROLE_USERS } from '../role-users';
import { addWork, DAY, HOUR, workMoment } from './calendar';
import type { Company } from './company';
import { Draft, NOTHING_YET } from './draft';
import { teamOf, type TeamKey } from './teams';
import { PRIORITY, RESOLUTION, STATUS, TYPE } from './vocabulary';

/** Where ideas are weighed before anybody builds them: a project without a board. */
export const DISCOVERY = { key: 'IDEA', projectId: '10005', projectName: 'Product discovery' } as const;

/** Share of all work items that are ideas. */
const SHARE = 0.012;
const FEWEST = 6;

const OWNER = ROLE_USERS.productLeader.accountId;

/** Has ideas over the whole period: half of them are validated and delivered, by an epic or by single work items. */
export function haveIdeas(company: Company, random: Random): void {
  const { start, end } = company.period;
  const count = Math.max(FEWEST, Math.round(company.size * SHARE));
  for (let index = 0; index < count; index += 1) {
    const from = start + ((end - start) * index) / count;
    const createdAt = workMoment(random, from, Math.min(from + 10 * DAY, end - DAY));
    const team: TeamKey = random.chance(0.55) ? 'PAY' : 'MOB';
    weigh(newIdea(company, { team, createdAt, random }), team, { company, random });
  }
}

function newIdea(
  company: Company,
  { team, createdAt, random }: { readonly team: TeamKey; readonly createdAt: number; readonly random: Random },
): Draft {
  const reporters = [OWNER, ...company.staff.product(team, createdAt), ...company.staff.support(createdAt)];
  const idea = new Draft(
    {
      createdAt,
      reporter: random.pick(reporters),
      type: TYPE.idea,
      summary: company.titles.for(team, TYPE.idea),
      components: [],
    },
    {
      ...NOTHING_YET,
      projectId: DISCOVERY.projectId,
      typeId: TYPE.idea,
      statusId: STATUS.newIdea,
      priorityId: PRIORITY.medium,
    },
  );
  company.drafts.push(idea);
  return idea;
}

function weigh(idea: Draft, team: TeamKey, { company, random }: { company: Company; random: Random }): void {
  const exploredAt = addWork(idea.birth.createdAt + random.duration(9) * DAY, 2);
  if (random.chance(0.2)) return;
  idea.move(exploredAt, OWNER, { statusId: STATUS.exploring, assignee: OWNER });
  const decidedAt = addWork(exploredAt, random.between(20, 140));
  if (random.chance(0.3)) {
    idea.move(decidedAt, OWNER, { statusId: STATUS.done, resolutionId: RESOLUTION.wontDo });
    return;
  }
  idea.move(decidedAt, OWNER, { statusId: STATUS.validated });
  deliver(idea, team, { company, random, validatedAt: decidedAt });
}

/** Links an idea to what delivers it, and closes it some days after the last of that is done. */
function deliver(
  idea: Draft,
  team: TeamKey,
  { company, random, validatedAt }: { company: Company; random: Random; validatedAt: number },
): void {
  const work = delivering(company, team, { random, validatedAt });
  for (const [index, draft] of work.entries()) {
    const at = Math.max(validatedAt, draft.birth.createdAt) + random.between(1, 30) * HOUR + index * HOUR;
    draft.linkTo(idea, { type: 'Polaris work item link', at: addWork(at, 0), author: OWNER });
  }
  const done = work.map((draft) => draft.firstDone());
  if (done.length === 0 || done.includes(null)) return;
  const lastDone = Math.max(...done.map((at) => at ?? 0));
  if (lastDone < company.period.end) {
    const at = addWork(Math.max(lastDone, validatedAt), random.between(10, 60));
    idea.move(at, OWNER, { statusId: STATUS.delivered, resolutionId: RESOLUTION.done });
  }
}

/** An epic that begins about then, or one to three stories; nothing when the team has neither. */
function delivering(
  { drafts }: Company,
  team: TeamKey,
  { random, validatedAt }: { random: Random; validatedAt: number },
): Draft[] {
  const { projectId } = teamOf(team);
  const young = drafts.filter(
    ({ birth, initial }) =>
      initial.projectId === projectId &&
      birth.createdAt > validatedAt - 5 * DAY &&
      birth.createdAt < validatedAt + 45 * DAY,
  );
  const epics = young.filter(({ birth }) => birth.type === TYPE.epic);
  const stories = young.filter(({ birth, startedAt }) => birth.type === TYPE.story && startedAt !== null);
  if (epics.length > 0 && random.chance(0.6)) return [random.pick(epics)];
  return random.shuffled(stories).slice(0, random.whole(1, 3));
}
