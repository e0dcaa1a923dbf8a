import type { Random } from '../random';
import { addWork, DAY, HOUR } from './calendar';
import { typeOfKind } from './board';
import type { Company } from './company';
import { newItem } from './new-item';
import { TEAMS, teamOf, type Team } from './teams';
import { TYPE, type TypeId } from './vocabulary';
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
  return typeOfKind(random.chance(roadmapShare) ? 'roadmap' : 'technical-health', random);
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
