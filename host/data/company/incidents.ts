import type { Random } from '../random';
import { addWork, atWork, HOUR, MINUTE } from './calendar';
import type { Company } from './company';
import type { Draft } from './draft';
import { newItem, type NewItem } from './new-item';
import { PACE } from './pace';
import type { Release } from './releases';
import type { Team } from './teams';
import { PRIORITY, STATUS, TYPE } from './vocabulary';
import { finish, work } from './workflow';

interface Scene {
  readonly team: Team;
  readonly company: Company;
  readonly random: Random;
}

/** Lets a team's incidents happen: at any hour and on any day, unlike all other work, and after some releases. */
export function simulateIncidents(team: Team, company: Company, random: Random): void {
  const { start, end } = company.period;
  const { incidents, failedReleases } = PACE[team.key];
  const scene = { team, company, random };
  const count = Math.round(company.size * team.share * incidents);
  for (let index = 0; index < count; index += 1) {
    // One in each part of the period: chance alone would put a bad year's worth into some months.
    const at = start + ((end - HOUR - start) * (index + random.next())) / count;
    const incident = reportIncident(scene, { at });
    if (random.chance(0.45)) repair(scene, incident, {});
  }
  let next = random.between(0.2, 1) / failedReleases;
  for (const [index, release] of company.releases.past(team.key).entries()) {
    if (index < next) continue;
    failAfter(release, scene);
    next += random.between(0.6, 1.4) / failedReleases;
  }
}

/**
 * A release that goes wrong within hours. People say so by the affected version, by the change that caused it, or not
 * at all; mostly a hotfix follows.
 */
function failAfter(release: Release, scene: Scene): void {
  const { company, random } = scene;
  const at = release.at + random.between(0.5, 16) * HOUR;
  if (at > company.period.end - HOUR) return;
  const said = random.weighted([
    ['version', 6],
    ['change', 2],
    ['nothing', 2],
  ] as const);
  const versions = said === 'version' ? { affectedVersionIds: [release.id] } : {};
  const incident = reportIncident(scene, { at, ...versions });
  const cause = said === 'change' ? changeIn(release, scene) : undefined;
  const author = incident.birth.reporter;
  cause?.linkTo(incident, { type: 'Problem/Incident', at: at + random.between(1, 9) * HOUR, author });
  const isHotfixed = random.chance(0.6);
  const bug = repair(scene, incident, { labels: isHotfixed ? ['hotfix', 'production'] : ['production'] });
  const mendedAt = bug?.firstDone() ?? null;
  if (!isHotfixed || bug === null || mendedAt === null || mendedAt > company.period.end) return;
  const hotfix = company.releases.addHotfix(release, atWork(mendedAt + random.between(1, 5) * HOUR));
  bug.edit(mendedAt + MINUTE, bug.birth.reporter, { fixVersionIds: [hotfix.id] });
}

/** One of the work items that went out with a release. */
function changeIn(release: Release, { company, random }: Scene): Draft | undefined {
  const changes = company.drafts.filter(({ edits }) =>
    edits.some(
      ({ at, change }) => typeof change !== 'function' && at < release.at && change.fixVersionIds?.includes(release.id),
    ),
  );
  return changes.length === 0 ? undefined : random.pick(changes);
}

function reportIncident(
  { team, company, random }: Scene,
  { at, affectedVersionIds = [] }: { readonly at: number; readonly affectedVersionIds?: readonly string[] },
): Draft {
  const createdAt = Math.round(at);
  const told = { team, type: TYPE.incident, createdAt, random, settledBy: createdAt, affectedVersionIds };
  const incident = newItem(company, told);
  const responder = random.pick(company.staff.engineers(team.key, at));
  const takenAt = Math.round(at + random.between(3, 25) * MINUTE);
  incident.move(takenAt, responder, { statusId: STATUS.investigating, assignee: responder });
  incident.startedAt = takenAt;
  // Measured by the clock, not in working hours: nobody waits for the morning.
  const mitigatedAt = takenAt + random.duration(hoursToMitigate(incident), 'steady') * HOUR;
  if (random.chance(0.9)) incident.move(mitigatedAt, responder, { statusId: STATUS.mitigated });
  const at2 = addWork(mitigatedAt, random.duration(9));
  finish(incident, { company, team, random, startAt: takenAt, at: at2, author: responder });
  return incident;
}

/** The worse it is, the more people drop what they do. */
function hoursToMitigate({ initial }: Draft): number {
  if (initial.priorityId === PRIORITY.highest) return 0.8;
  return initial.priorityId === PRIORITY.high ? 1.8 : 5;
}

/** The fault behind an incident, linked to it and repaired outside the sprints; null when it is still to be found. */
function repair(scene: Scene, incident: Draft, told: Pick<NewItem, 'labels'>): Draft | null {
  const { team, company, random } = scene;
  const at = addWork(incident.birth.createdAt + random.between(1, 6) * HOUR, random.between(0.5, 3));
  if (at > company.period.end - HOUR) return null;
  const bug = newItem(company, { team, type: TYPE.bug, createdAt: at, random, settledBy: at, ...told });
  bug.linkTo(incident, { type: 'Problem/Incident', at: at + 2 * MINUTE, author: bug.birth.reporter });
  work(bug, { company, team, random, startAt: addWork(at, random.between(0.3, 4)) });
  return bug;
}
