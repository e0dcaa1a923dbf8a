import type { SprintReport } from '../scorecard/flow-detail';
import { isLess } from '../stats/is-less';
import type { Portfolio } from '../timeline/portfolio';
import type { FlowWindow } from './flow-window';
import { isCommitted, sprintAmounts } from './sprint-amounts';
import { sprintOutcomes, type SprintOutcome } from './sprint-outcomes';

/** Over this a team is asked whether it could promise more (METRICS "Status of a measure", LinearB). */
const UNDER_COMMITTED_OVER = 0.95;

/** What each sprint that was completed in the window, or runs at as-of, promised, kept and changed; newest first. */
export function sprintReports(portfolio: Portfolio, window: FlowWindow): SprintReport[] {
  return sprintOutcomes(portfolio, window).map(sprintReport);
}

function sprintReport({ period, board, items: all }: SprintOutcome): SprintReport {
  const items = sprintAmounts(all, 'items');
  return {
    id: period.id,
    name: period.name,
    boardId: board.id,
    boardName: board.name,
    span: period.span,
    over: period.over,
    items,
    points: sprintAmounts(all, 'points'),
    withoutEstimate: all.filter((item) => isCommitted(item) && item.pointsAgreed === null).length,
    // While a sprint runs, nobody knows yet what else it will hold.
    underCommitted: period.over && isLess(UNDER_COMMITTED_OVER, items.reliability ?? 0),
  };
}
