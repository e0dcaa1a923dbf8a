import type { Random } from '../random';
import { ROLE_USERS } from '../role-users';
import { addWork, atWork, DAY, HOUR, latestWeekday, workMoment } from './calendar';
import type { Company } from './company';
import type { Draft } from './draft';
import { teamOf, TEAMS } from './teams';
import { isDone, PRIORITY, RESOLUTION, STATUS, TYPE } from './vocabulary';
import { abandon } from './workflow';

const ADMINISTRATOR = ROLE_USERS.administrator.accountId;

/** Hands the open work of everybody who leaves to a colleague; three in ten items are forgotten. */
export function handOverLeavers({ staff, drafts }: Company, random: Random): void {
  for (const { accountId, team, at } of staff.leavers()) {
    const { projectId } = teamOf(team);
    const colleagues = staff.engineers(team, at + DAY);
    for (const draft of drafts) {
      if (draft.initial.projectId !== projectId || draft.birth.createdAt > at || random.chance(0.3)) continue;
      const colleague = random.pick(colleagues);
      draft.edit(at - HOUR, ADMINISTRATOR, (now) =>
        now.assignee === accountId && !isDone(now.statusId) ? { assignee: colleague } : {},
      );
    }
  }
}

/** The day of the great clean-up: a Thursday at about 0.6 of the history. */
export function cleanUpDay({ period }: Company): number {
  const THURSDAY = 4;
  return latestWeekday(period.start + (period.end - period.start) * 0.6, THURSDAY, 14 * HOUR);
}

/**
 * Two edits in bulk on one day: a label on all that is open in the scrum projects, and the end of all that had
 * waited there for more than four months.
 */
export function cleanUpInBulk(company: Company): void {
  const from = cleanUpDay(company);
  const projects = new Set([teamOf('PAY').projectId, teamOf('MOB').projectId]);
  const open = company.drafts.filter(
    ({ birth, initial }) => birth.createdAt < from - DAY && projects.has(initial.projectId),
  );
  for (const [index, draft] of open.entries()) {
    const at = from + index * 400;
    draft.edit(at, ADMINISTRATOR, ({ statusId, labels }) =>
      isDone(statusId) ? {} : { labels: [...new Set([...labels, 'roadmap-reset'])].sort() },
    );
    if (draft.birth.createdAt > from - 120 * DAY || !isWaiting(draft, from)) continue;
    draft.move(at + HOUR, ADMINISTRATOR, { statusId: STATUS.done, resolutionId: RESOLUTION.wontDo });
  }
}

function isWaiting(draft: Draft, at: number): boolean {
  // Work that starts later was planned: closing it now would contradict what follows.
  return draft.startedAt === null && draft.statusAt(at) === draft.initial.statusId && draft.firstDone() === null;
}

/** When an administrator deletes a status, Jira moves what is left in it to another. */
export function retireOnHold({ drafts, holdUntil }: Company): void {
  for (const draft of drafts) {
    if (draft.birth.createdAt > holdUntil || draft.statusAt(holdUntil) !== STATUS.onHold) continue;
    draft.move(holdUntil, ADMINISTRATOR, { statusId: STATUS.inProgress });
  }
}

/** Five old items whose priority an automation turns up and down twice a week: their histories span several pages. */
export function flipPriorities({ drafts, period }: Company, random: Random): void {
  const old = drafts.filter(
    ({ birth }) => birth.createdAt < period.start + (period.end - period.start) / 3 && birth.type === TYPE.techDebt,
  );
  for (const draft of random.shuffled(old).slice(0, 5)) {
    let high = false;
    for (let at = draft.birth.createdAt + 30 * DAY; at < period.end; at += 3.5 * DAY) {
      high = !high;
      draft.edit(atWork(at), ADMINISTRATOR, { priorityId: high ? PRIORITY.high : PRIORITY.low });
    }
  }
}

/** A few items that are open although they have a resolution, as imports leave them behind. */
export function leaveResolutions({ drafts, period }: Company, random: Random): void {
  const waiting = drafts.filter(
    (draft) => isWaiting(draft, period.end) && draft.birth.createdAt < period.end - 60 * DAY,
  );
  for (const draft of random.shuffled(waiting).slice(0, 4)) {
    draft.edit(addWork(draft.birth.createdAt, 30), ADMINISTRATOR, { resolutionId: RESOLUTION.wontDo });
  }
}

/** One forgotten item to so many on the site. */
const ITEMS_PER_FORGOTTEN = 1500;

/**
 * What becomes of work that was begun and stopped: mostly somebody notices after some weeks and gives it up. A handful
 * is forgotten for good, some of it with nobody's name on it.
 */
export function settleStalled({ stalled, size, period }: Company, random: Random): void {
  const old = random.shuffled(stalled.filter(({ startAt }) => startAt < period.end - 90 * DAY));
  const forgotten = old.slice(0, Math.max(1, Math.round(size / ITEMS_PER_FORGOTTEN)));
  for (const one of stalled) {
    const { draft, startAt, author } = one;
    if (!forgotten.includes(one)) abandon(draft, { random, at: addWork(startAt, random.between(80, 300)), author });
  }
  for (const [index, { draft, startAt }] of forgotten.entries()) {
    if (index % 3 === 0) draft.edit(addWork(startAt, random.between(80, 300)), ADMINISTRATOR, { assignee: null });
  }
}

/** Links between the work of one team: what blocks what, and what duplicates were closed for. */
export function linkSome({ drafts, size, period }: Company, random: Random): void {
  const byProject = new Map(
    TEAMS.map(({ projectId }) => [projectId, drafts.filter((draft) => draft.initial.projectId === projectId)]),
  );
  for (let index = 0; index < size * 0.03; index += 1) {
    const from = random.pick(drafts);
    const to = random.pick(byProject.get(from.initial.projectId) ?? drafts);
    if (from === to) continue;
    const type = random.weighted([
      ['Blocks', 5],
      ['Relates', 4],
      ['Duplicate', 1],
    ] as const);
    const known = Math.max(from.birth.createdAt, to.birth.createdAt);
    const at = workMoment(random, known, Math.min(known + 30 * DAY, period.end));
    from.linkTo(to, { type, at, author: from.birth.reporter });
  }
}
