import type { Random } from '../random';
import { addWork, HOUR, workMoment } from './calendar';
import type { Company } from './company';
import type { Draft } from './draft';
import { workingHours } from './estimates';
import { PACE } from './pace';
import type { Team } from './teams';
import { RESOLUTION, STATUS, TYPE, type StatusId } from './vocabulary';
import { logWork } from './worklogs';

export interface Work {
  readonly company: Company;
  readonly team: Team;
  readonly random: Random;
  readonly startAt: number;
}

/** Somebody takes a work item up and sees it through to done, by one of the ways that work takes. */
export function work(draft: Draft, task: Work): void {
  const { company, team, random, startAt } = task;
  const worker = random.pick(company.staff.engineers(team.key, startAt));
  const { hours: slowness, spread, logsTime } = PACE[team.key];
  const hours = workingHours(draft, random, spread) * slowness;
  // Now and then nobody takes it on by name.
  const assignee = random.chance(0.96) ? { assignee: worker } : {};
  draft.move(startAt, worker, { statusId: STATUS.inProgress, ...assignee });
  let at = startAt;
  if (random.chance(0.02)) {
    abandon(draft, { random, at: addWork(at, hours), author: worker });
    return;
  }
  if (random.chance(0.005)) {
    company.stalled.push({ draft, startAt, author: worker });
    return;
  }
  for (const { statusId, after } of routeOf(task)) {
    at = addWork(at, hours * after);
    if (statusId === STATUS.onHold && at > company.holdUntil) continue;
    draft.move(at, worker, { statusId });
  }
  handOver(draft, task, at);
  raiseFlag(draft, task, at);
  const doneAt = addWork(at, hours * 0.3);
  if (logsTime) logWork(draft, { random, worker, from: startAt, until: doneAt, end: company.period.end });
  finish(draft, { ...task, at: doneAt, author: worker });
}

interface Step {
  readonly statusId: StatusId;
  /** Share of the working hours spent in the status before. */
  readonly after: number;
}

function routeOf({ team, random, startAt, company }: Work): Step[] {
  const [, ...reviews] = team.stages;
  const straight = reviews.map((statusId, index) => ({ statusId, after: index === 0 ? 0.6 : 0.15 }));
  const again = { statusId: STATUS.inProgress, after: 0.25 };
  // The status for it was deleted; another one took its place.
  const heldIn = startAt < company.holdUntil ? STATUS.onHold : STATUS.blocked;
  const route = random.weighted([
    ['straight', 64],
    ['short', 12],
    ['bounced', 14],
    ['returned', 5],
    ['held', 5],
  ] as const);
  switch (route) {
    case 'straight':
      return straight;
    case 'short':
      return [];
    case 'bounced':
      return [...straight.slice(0, 1), again, ...straight];
    case 'returned':
      return [{ statusId: team.entry, after: 0.2 }, { ...again, after: random.between(0.3, 3) }, ...straight];
    case 'held':
      return [{ statusId: heldIn, after: 0.3 }, { ...again, after: random.between(0.3, 2) }, ...straight];
  }
}

function handOver(draft: Draft, { company, team, random, startAt }: Work, until: number): void {
  if (!random.chance(0.07)) return;
  const at = workMoment(random, startAt + HOUR, until);
  const colleague = random.pick(company.staff.engineers(team.key, at));
  draft.edit(at, colleague, { assignee: colleague });
}

function raiseFlag(draft: Draft, { random, startAt }: Work, until: number): void {
  if (!random.chance(0.05)) return;
  const at = workMoment(random, startAt + HOUR, until);
  draft.edit(at, draft.birth.reporter, { flagged: true });
  // One in eight is forgotten and stays flagged after it is done.
  if (random.chance(0.88)) draft.edit(addWork(at, random.duration(8)), draft.birth.reporter, { flagged: false });
}

interface Finish extends Work {
  readonly at: number;
  readonly author: string;
}

/** Closes a work item; one in twenty-five comes back, and some are closed without a resolution. */
export function finish(draft: Draft, { company, team, random, at, author }: Finish): void {
  const statusId = draft.birth.type === TYPE.incident ? STATUS.resolved : STATUS.done;
  // An incident is over when it is resolved; what mends it is released, not the incident.
  const isReleased = draft.birth.type !== TYPE.incident && random.chance(0.8);
  const release = isReleased ? company.releases.nextAfter(team.key, at) : null;
  const done = {
    statusId,
    ...(random.chance(0.985) ? { resolutionId: RESOLUTION.done } : {}),
    ...(release === null ? {} : { fixVersionIds: [release.id] }),
  };
  draft.move(at, author, done);
  if (!random.chance(0.04)) return;
  const reopenedAt = addWork(at, random.duration(30));
  draft.move(reopenedAt, draft.birth.reporter, { statusId: STATUS.inProgress, resolutionId: null });
  draft.move(addWork(reopenedAt, random.duration(9)), author, { statusId, resolutionId: RESOLUTION.done });
}

/** Gives a work item up with one of the resolutions that say so. */
export function abandon(draft: Draft, { random, at, author }: { random: Random; at: number; author: string }): void {
  const resolutionId = random.weighted([
    [RESOLUTION.wontDo, 5],
    [RESOLUTION.duplicate, 3],
    [RESOLUTION.cannotReproduce, draft.birth.type === TYPE.bug ? 4 : 0],
  ] as const);
  draft.move(at, author, { statusId: STATUS.done, resolutionId });
}
