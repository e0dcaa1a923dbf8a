import { DAY, HOUR, workMoment } from './calendar';
import { Board, isHealth, type BoardContext } from './board';
import type { Draft } from './draft';
import { reEstimate } from './estimates';
import { newItem } from './new-item';
import { PACE } from './pace';
import type { TeamSprint } from './sprint-calendar';
import { TYPE } from './vocabulary';
import { abandon, finish, work } from './workflow';

/** Share of a scrum team's work items that come in through sprints; the rest are epics, sub-tasks and backlog. */
const THROUGH_SPRINTS = 0.7;

/** Story points from which on an item is large. */
const LARGE = 5;

const UNPLANNED_TYPES = [
  [TYPE.bug, 6],
  [TYPE.story, 2],
  [TYPE.improvement, 1],
  [TYPE.task, 2],
] as const;

/** Runs a scrum team's sprints one after the other: plan, disturb, work, complete, carry over. */
export function simulateSprints(sprints: readonly TeamSprint[], context: BoardContext): void {
  const { team, company } = context;
  const perSprint = (company.size * team.share * THROUGH_SPRINTS) / (sprints.length - 0.5);
  const { unplanned } = PACE[team.key];
  const board = new Board(context, perSprint * (1 - unplanned));
  let carried: Draft[] = [];
  for (const [index, sprint] of sprints.entries()) {
    const committed = board.plan(sprint, carried);
    if (sprint.ago < 0) return;
    const kept = removeSome(committed, sprint, { board, context });
    const added = addSome(sprint, perSprint * unplanned, context);
    for (const draft of [...kept, ...added]) workIn(sprint, draft, context);
    const next = sprints[index + 1];
    // The present sprint is still running: nothing leaves it before the end of the history.
    const last = next === undefined || sprint.ago === 0;
    carried = last ? [] : carryOver([...kept, ...added], { sprint, next, board, context });
  }
}

/** Takes a few items that nobody has started out of the running sprint, and changes a few estimates. */
function removeSome(
  committed: readonly Draft[],
  sprint: TeamSprint,
  { board, context }: { board: Board; context: BoardContext },
): Draft[] {
  const { team, company, random } = context;
  const { removed, reEstimated } = PACE[team.key];
  return committed.filter((draft) => {
    const at = workMoment(random, sprint.from + DAY, sprint.to - DAY);
    const author = random.pick(company.staff.product(team.key, at));
    if (random.chance(reEstimated)) reEstimate(draft, at, { author, random });
    if (draft.startedAt !== null || !random.chance(removed)) return true;
    draft.removeFromSprint(at, author, sprint.sprint.id);
    if (sprint.ago > 0) board.shelve(draft);
    return false;
  });
}

/** Adds work that came up during the sprint: half of it written into the sprint, half from the backlog. */
function addSome(sprint: TeamSprint, expected: number, { team, company, random }: BoardContext): Draft[] {
  const count = Math.round(expected * random.between(0.4, 1.6));
  const added: Draft[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = workMoment(random, sprint.from + 2 * HOUR, sprint.to - 2 * DAY);
    if (at > company.period.end - HOUR) continue;
    const type = random.weighted(UNPLANNED_TYPES);
    const sprintId = sprint.sprint.id;
    if (random.chance(0.5)) {
      added.push(newItem(company, { team, type, createdAt: at, random, settledBy: at, sprintId }));
      continue;
    }
    const earliest = Math.max(company.period.start + DAY, at - HOUR - random.duration(12) * DAY);
    const createdAt = workMoment(random, earliest, at - HOUR);
    const draft = newItem(company, { team, type, createdAt, random, settledBy: at });
    draft.addToSprint(at, random.pick(company.staff.product(team.key, at)), sprintId);
    draft.notBefore = at;
    added.push(draft);
  }
  return added;
}

/** Starts an item in the sprint, or closes it in one of the other ways; some wait for the next sprint. */
function workIn(sprint: TeamSprint, draft: Draft, { team, company, random }: BoardContext): void {
  if (draft.startedAt !== null || draft.isDoneAt(sprint.to)) return;
  const earliest = Math.max(sprint.from + HOUR / 2, draft.birth.createdAt + HOUR / 2, draft.notBefore);
  const { begunBy, leftWaiting } = PACE[team.key];
  // What is large is begun first.
  const begun = (draft.plannedPoints ?? 0) < LARGE ? begunBy : begunBy / 2;
  const latest = Math.max(earliest, sprint.from + (sprint.to - sprint.from) * begun);
  const startAt = workMoment(random, earliest, latest);
  const author = random.pick(company.staff.engineers(team.key, startAt));
  const task = { company, team, random, startAt };
  const fate = random.weighted([
    ['work', 95 - leftWaiting * 100],
    ['wait', leftWaiting * 100],
    ['abandon', 2],
    ['skip', 3],
  ] as const);
  if (fate === 'work') work(draft, task);
  if (fate === 'abandon') abandon(draft, { random, at: startAt, author });
  // Done without ever having been in progress: small things, or things done long ago.
  if (fate === 'skip') finish(draft, { ...task, at: startAt, author });
}

interface Handover {
  readonly sprint: TeamSprint;
  readonly next: TeamSprint;
  readonly board: Board;
  readonly context: BoardContext;
}

/** Moves what is not done into the next sprint when this one is completed; some goes back to the backlog. */
function carryOver(drafts: readonly Draft[], { sprint, next, board, context }: Handover): Draft[] {
  const { team, company, random } = context;
  const author = random.pick(company.staff.product(team.key, sprint.to));
  let room = board.healthRoom(next);
  return drafts.filter((draft) => {
    if (draft.isDoneAt(sprint.to)) return false;
    // What nobody works on any more is not planned again.
    if (company.stalled.some((stalled) => stalled.draft === draft)) return false;
    const fits = !isHealth(draft) || room > 0;
    if (!fits || random.chance(0.08)) {
      if (draft.startedAt === null) board.shelve(draft);
      return false;
    }
    if (isHealth(draft)) room -= 1;
    draft.addToSprint(sprint.to, author, next.sprint.id);
    return true;
  });
}
