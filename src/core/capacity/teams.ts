import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio } from '../timeline/portfolio';
import type { BoardMetadata } from '../timeline/site-metadata';
import { isRunning, latestOf, runOf, type RunSprint } from './sprint-times';

/** Those whose split is judged together: a board, or all projects (METRICS Capacity, period). */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly cadence: 'sprint' | 'month' | 'quarter';
  /** The sprints that ran on the board, in the order of their start; empty for a calendar cadence. */
  readonly sprints: readonly RunSprint[];
}

/** The teams as of a date, and who works on what. Each item belongs to one team at any instant. */
export interface Teams {
  readonly list: readonly Team[];
  readonly teamOf: (item: ItemFacts, at: EpochMs) => Team;
  /** The sprint in which something that happens to the item at an instant counts; null when its team runs none. */
  readonly sprintOf: (item: ItemFacts, at: EpochMs) => RunSprint | null;
}

/**
 * A contract with calendar periods, and a site without boards, has one team. Otherwise each board over a project of the
 * contract is one: by sprints if one of its sprints had started by as-of, else by calendar months.
 */
export function teamsOf({ contract, site }: Pick<Portfolio, 'contract' | 'site'>, asOf: EpochMs): Teams {
  const { period } = contract.capacity;
  const boards = site.boards.filter(({ projectIds }) => projectIds.some((id) => contract.projectIds.includes(id)));
  if (period !== 'sprint' || boards.length === 0) {
    const cadence = period === 'sprint' ? 'month' : period;
    return oneTeam({ id: 'all', name: 'All projects', cadence, sprints: [] });
  }
  const runs = site.sprints.flatMap((sprint) => runOf(sprint) ?? []).filter(({ start }) => start <= asOf);
  return teamPerBoard(boards, runs);
}

function oneTeam(team: Team): Teams {
  return { list: [team], teamOf: () => team, sprintOf: () => null };
}

/** Takes items that are on no board, so that none is lost. */
const NO_BOARD: Team = { id: 'no-board', name: 'On no board', cadence: 'month', sprints: [] };

function teamPerBoard(boards: readonly BoardMetadata[], runs: readonly RunSprint[]): Teams {
  const teams = boards.map(({ id, name }): Team => {
    const sprints = runs.filter(({ boardId }) => boardId === id).sort((a, b) => a.start - b.start);
    return { id, name, cadence: sprints.length === 0 ? 'month' : 'sprint', sprints };
  });
  const byId = new Map(teams.map((team) => [team.id, team]));
  const runById = new Map(runs.map((run) => [run.sprint.id, run]));
  const byProject = teamByProject(boards, byId);

  const runsOf = (item: ItemFacts, at: EpochMs): RunSprint[] =>
    valueAt(item.sprints, at)
      .flatMap((id) => runById.get(id) ?? [])
      .filter(({ boardId, start }) => byId.has(boardId) && start <= at);
  const teamOf = (item: ItemFacts, at: EpochMs): Team => {
    const sprint = latestOf(runsOf(item, at));
    const bySprint = sprint === null ? undefined : byId.get(sprint.boardId);
    return bySprint ?? byProject.get(valueAt(item.project, at)) ?? NO_BOARD;
  };
  const sprintOf = (item: ItemFacts, at: EpochMs): RunSprint | null => {
    const running = (sprints: readonly RunSprint[]) => latestOf(sprints.filter((run) => isRunning(run, at)));
    return running(runsOf(item, at)) ?? running(teamOf(item, at).sprints);
  };
  return { list: [...teams, NO_BOARD], teamOf, sprintOf };
}

/** Of several boards over a project, items that are in no sprint belong to one that has none, else to the first. */
function teamByProject(boards: readonly BoardMetadata[], byId: ReadonlyMap<string, Team>): ReadonlyMap<string, Team> {
  const byProject = new Map<string, Team>();
  for (const { id, projectIds } of boards) {
    const team = byId.get(id);
    if (team === undefined) continue;
    for (const projectId of projectIds) {
      const known = byProject.get(projectId);
      if (known === undefined || (known.cadence === 'sprint' && team.cadence !== 'sprint'))
        byProject.set(projectId, team);
    }
  }
  return byProject;
}
