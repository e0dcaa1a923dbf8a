import type { Random } from '../random';
import { addWork, HOUR, MINUTE } from './calendar';
import type { Company } from './company';
import { newItem } from './new-item';
import type { Team } from './teams';
import { STATUS, TYPE } from './vocabulary';
import { finish, work } from './workflow';

/** Share of a team's work items that are incidents. */
const SHARE: Readonly<Record<Team['key'], number>> = { PAY: 0.02, MOB: 0.012, PLAT: 0.045, SEC: 0, WPL: 0 };

/** Lets a team's incidents happen: at any hour and on any day, unlike all other work. */
export function simulateIncidents(team: Team, company: Company, random: Random): void {
  const { start, end } = company.period;
  const count = Math.round(company.size * team.share * SHARE[team.key]);
  for (let index = 0; index < count; index += 1)
    reportIncident(team, company, { random, at: random.between(start, end - HOUR) });
}

function reportIncident(team: Team, company: Company, { random, at }: { random: Random; at: number }): void {
  const createdAt = Math.round(at);
  const incident = newItem(company, { team, type: TYPE.incident, createdAt, random, settledBy: createdAt });
  const responder = random.pick(company.staff.engineers(team.key, at));
  const takenAt = Math.round(at + random.between(3, 40) * MINUTE);
  incident.move(takenAt, responder, { statusId: STATUS.investigating, assignee: responder });
  incident.startedAt = takenAt;
  // Measured by the clock, not in working hours: nobody waits for the morning.
  const mitigatedAt = takenAt + random.duration(1.6) * HOUR;
  if (random.chance(0.9)) incident.move(mitigatedAt, responder, { statusId: STATUS.mitigated });
  const at2 = addWork(mitigatedAt, random.duration(9));
  finish(incident, { company, team, random, startAt: takenAt, at: at2, author: responder });
  if (random.chance(0.45))
    followUp({ team, company, random, at: addWork(mitigatedAt, random.between(0.5, 6)) }, incident);
}

type FollowUp = Pick<Parameters<typeof work>[1], 'company' | 'team' | 'random'> & { readonly at: number };

/** The fault behind an incident, linked to it and repaired outside the sprints. */
function followUp({ team, company, random, at }: FollowUp, incident: ReturnType<typeof newItem>): void {
  if (at > company.period.end - HOUR) return;
  const bug = newItem(company, { team, type: TYPE.bug, createdAt: at, random, settledBy: at });
  incident.links.push({ type: 'Problem/Incident', to: bug });
  work(bug, { company, team, random, startAt: addWork(at, random.duration(10)) });
}
