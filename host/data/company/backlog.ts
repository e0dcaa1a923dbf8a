import type { Random } from '../random';
import { addWork, atWork, DAY, HOUR } from './calendar';
import { typeOfKind } from './board';
import type { Company } from './company';
import { newItem } from './new-item';
import { PACE } from './pace';
import { TEAMS, teamOf, type Team } from './teams';
import { PRIORITY, TYPE, type TypeId } from './vocabulary';
import { abandon } from './workflow';

/** Fills the backlogs until the site has as many work items as it should: wishes that nobody has planned. */
export function fillBacklogs(company: Company, random: Random): void {
  const weights = TEAMS.map((team) => [team, team.share] as const);
  while (company.drafts.length < company.size) addWish(random.weighted(weights), company, random);
}

function addWish(team: Team, company: Company, random: Random): void {
  const { start, end } = company.period;
  // The later of two moments: most of a backlog is young, and some of it is very old.
  const part = Math.max(random.next(), random.next());
  const createdAt = Math.min(addWork(start + part * (end - start), random.between(0, 8)), end - HOUR);
  const type = wishType(team, random);
  const settledBy = createdAt + random.between(4, 40) * DAY;
  const draft = newItem(company, { team, type, createdAt, random, settledBy });
  if (!random.chance(0.3)) return;
  const at = addWork(createdAt + random.duration(60) * DAY, 1);
  abandon(draft, { random, at, author: random.pick(company.staff.product(team.key, at)) });
}

function wishType({ key, roadmapShare }: Team, random: Random): TypeId {
  if (key === 'WPL') return TYPE.task;
  const wished = typeOfKind(random.chance(roadmapShare) ? 'roadmap' : 'technical-health', random);
  // A vulnerability is somebody's duty from the start, and never just a wish.
  return wished === TYPE.vulnerability ? TYPE.techDebt : wished;
}

/** Share of a team's work items that are vulnerabilities nobody has taken up yet. */
const UNTOUCHED = 0.0035;

/** Days within which a vulnerability is to be mended, by priority. */
const LIMITS: Readonly<Record<string, number>> = {
  [PRIORITY.highest]: 15,
  [PRIORITY.high]: 30,
  [PRIORITY.medium]: 90,
  [PRIORITY.low]: 180,
};

/** What scanners have found and nobody has begun to mend: younger than its limit, or not, as the team is. */
export function reportVulnerabilities(team: Team, company: Company, random: Random): void {
  const { start, end } = company.period;
  for (let index = 0; index < company.size * team.share * UNTOUCHED; index += 1) {
    const priorityId = random.weighted([
      [PRIORITY.high, 2],
      [PRIORITY.medium, 6],
      [PRIORITY.low, 3],
    ] as const);
    const age = (LIMITS[priorityId] ?? 90) * random.between(0.1, PACE[team.key].patience);
    const createdAt = atWork(Math.max(start + DAY, end - age * DAY));
    if (createdAt > end - HOUR) continue;
    newItem(company, { team, type: TYPE.vulnerability, createdAt, random, settledBy: createdAt + DAY, priorityId });
  }
}

/** Six old wishes in a sprint that was never given dates, as teams use one for a parking lot. */
export function fillParkingLot(company: Company, sprintId: number, random: Random): void {
  const team = teamOf('PAY');
  const { start, end } = company.period;
  const product = random.pick(company.staff.product(team.key, end));
  for (let index = 0; index < 6; index += 1) {
    const createdAt = addWork(random.between(start, start + (end - start) / 2), 1);
    const type = typeOfKind('roadmap', random);
    const draft = newItem(company, { team, type, createdAt, random, settledBy: createdAt + 5 * DAY });
    draft.addToSprint(addWork(createdAt, random.between(40, 200)), product, sprintId);
  }
}
