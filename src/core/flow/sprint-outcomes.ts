import { sprintPeriod } from '../capacity/period';
import type { Period } from '../capacity/split';
import { runOf, type RunSprint } from '../capacity/sprint-times';
import { compareIds } from '../timeline/item-order';
import type { Portfolio } from '../timeline/portfolio';
import type { BoardMetadata } from '../timeline/site-metadata';
import type { FlowWindow } from './flow-window';
import { momentsOf, sprintItems, type SprintItem } from './sprint-membership';

/** A sprint of a board of the contract, and what became of the items in it. */
export interface SprintOutcome {
  readonly period: Period;
  readonly board: BoardMetadata;
  readonly items: readonly SprintItem[];
}

/** Boards over a project of the contract. */
export function boardsOf({ contract, site }: Pick<Portfolio, 'contract' | 'site'>): BoardMetadata[] {
  return site.boards.filter(({ projectIds }) => projectIds.some((id) => contract.projectIds.includes(id)));
}

/**
 * The sprints that were completed in the window, or run at as-of, newest first. Left out are those that have no dates,
 * that Jira no longer knows, and that hold nothing of the contract.
 */
export function sprintOutcomes(portfolio: Portfolio, { span, asOf }: FlowWindow): SprintOutcome[] {
  const { contract, site } = portfolio;
  const boards = new Map(boardsOf(portfolio).map((board) => [board.id, board]));
  const isShown = ({ start, closed }: RunSprint) => start <= asOf && closed >= span.from;
  return site.sprints
    .flatMap((sprint) => runOf(sprint) ?? [])
    .filter(isShown)
    .sort((a, b) => b.start - a.start || compareIds(b.sprint.id, a.sprint.id))
    .flatMap((run): SprintOutcome | [] => {
      const board = boards.get(run.boardId);
      const items = sprintItems(portfolio, run.sprint.id, momentsOf(run, contract.flow.graceHours, asOf));
      return board === undefined || items.length === 0 ? [] : { period: sprintPeriod(run, asOf), board, items };
    });
}
