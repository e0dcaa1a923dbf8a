import type { JiraSprint, SiteData } from '../jira/model';
import { assembleSite } from './company/assemble';
import { fillBacklogs, fillParkingLot, reportVulnerabilities } from './company/backlog';
import { foundCompany } from './company/company';
import { haveIdeas } from './company/discovery';
import { planEpics } from './company/epics';
import { simulateIncidents } from './company/incidents';
import { simulateFlow } from './company/kanban';
import {
  cleanUpInBulk,
  flipPriorities,
  handOverLeavers,
  leaveResolutions,
  linkSome,
  retireOnHold,
  settleStalled,
} from './company/mess';
import { planSprints } from './company/sprint-calendar';
import { simulateSprints } from './company/sprints';
import { addSubtasks } from './company/subtasks';
import { TEAMS } from './company/teams';
import { Random } from './random';

export interface GenerateOptions {
  /** The same seed, end and size give the same site, byte for byte. */
  readonly seed: number;
  /** The present of the site in epoch milliseconds: nothing on it is later. */
  readonly end: number;
  /** Work items on the site, 6,000 by default; at least 200. */
  readonly size?: number;
}

const DEFAULT_SIZE = 6000;
const SMALLEST_SIZE = 200;

/**
 * Generates the site of an invented company: two scrum teams, a kanban team, a restricted project, one that no
 * contract needs and one for ideas, with up to two years of history. docs/operations/generated-site.md says what is in it.
 * Throws RangeError for a size under 200.
 */
export function generateSite({ seed, end, size = DEFAULT_SIZE }: GenerateOptions): SiteData {
  if (size < SMALLEST_SIZE) throw new RangeError(`A generated site has at least ${SMALLEST_SIZE} work items.`);
  const random = new Random(seed);
  const company = foundCompany(end, size, random);
  const scrum = TEAMS.filter((team) => team.boardType === 'scrum');
  const boards = new Map(scrum.map(({ key, boardId }) => [key, boardId]));
  const planned = planSprints(company.period, boards, random.fork('sprints'));
  const parkingLot = parkingLotOf(planned.length + 1);
  for (const team of TEAMS) {
    const context = { team, company, random: random.fork(`work ${team.key}`) };
    if (team.key !== 'WPL') planEpics(team, company, random.fork(`epics ${team.key}`));
    if (team.boardType === 'scrum')
      simulateSprints(
        planned.filter((sprint) => sprint.team === team.key),
        context,
      );
    else simulateFlow(context);
    simulateIncidents(team, company, random.fork(`incidents ${team.key}`));
    if (team.key !== 'WPL') reportVulnerabilities(team, company, random.fork(`scans ${team.key}`));
    addSubtasks(team, company, random.fork(`subtasks ${team.key}`));
  }
  haveIdeas(company, random.fork('ideas'));
  fillParkingLot(company, parkingLot.id, random.fork('parking lot'));
  fillBacklogs(company, random.fork('backlog'));
  settleStalled(company, random.fork('stalled'));
  handOverLeavers(company, random.fork('leavers'));
  cleanUpInBulk(company);
  retireOnHold(company);
  flipPriorities(company, random.fork('flips'));
  leaveResolutions(company, random.fork('resolutions'));
  linkSome(company, random.fork('links'));
  return assembleSite(company, [...planned.map(({ sprint }) => sprint), parkingLot], seed);
}

/** A sprint without dates that nobody means to start. */
function parkingLotOf(id: number): JiraSprint {
  return {
    id,
    boardId: 1,
    name: 'PAY Parking lot',
    goal: '',
    state: 'future',
    startDate: null,
    endDate: null,
    completeDate: null,
  };
}
