import { runOf } from '../capacity/sprint-times';
import type { Portfolio } from '../timeline/portfolio';
import { inWords, type FlowWindow } from './flow-window';
import { boardsOf, type SprintOutcome } from './sprint-outcomes';

/** What is missing where the completed sprints of a window say nothing about commitments. */
export function missingSprints(portfolio: Portfolio, window: FlowWindow, completed: readonly SprintOutcome[]): string {
  const boardIds = new Set(boardsOf(portfolio).map(({ id }) => id));
  const hasSprints = portfolio.site.sprints.some((sprint) => {
    const run = runOf(sprint);
    return run !== null && boardIds.has(run.boardId) && run.start <= window.asOf;
  });
  // A signed contract line will be the commitment of teams without sprints; Jira holds none.
  if (!hasSprints) return "no board over the contract's projects runs sprints";
  if (completed.length === 0) return `no sprint was completed ${inWords(window)}`;
  return `nothing was committed to in the sprints completed ${inWords(window)}`;
}
