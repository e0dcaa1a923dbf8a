import type { FlowDetail, FlowPoint, WipItem } from '../scorecard/flow-detail';
import { zonedDay } from '../time/zone';
import { compareIds } from '../timeline/item-order';
import type { Portfolio } from '../timeline/portfolio';
import { olderThan } from './age-reference';
import { cumulativeFlow } from './cumulative-flow';
import { cycleTimeDays } from './cycle-time';
import { escapedByMonth } from './escaped-by-month';
import type { FlowFacts } from './flow-facts';
import { forecast } from './forecast';
import { sprintReports } from './sprint-reports';
import { statusPaces } from './status-pace';
import { wholeWeeks } from './throughput';

/** Any fixed number: a forecast then changes with the history it is made from, and with nothing else. */
const FORECAST_SEED = 1;

/**
 * The long lists behind the figures, in an order that does not depend on the one in which items came.
 * @param trials of the forecast; without them as many as its definition says
 */
export function flowLists(portfolio: Portfolio, facts: FlowFacts, trials?: number): Omit<FlowDetail, 'quality'> {
  const { window, finished } = facts;
  const { asOf } = window;
  return {
    asOf,
    points: pointsOf(facts),
    weeks: wholeWeeks(finished, window),
    wip: wipItems(facts),
    paces: statusPaces(portfolio, facts),
    cumulative: cumulativeFlow(portfolio, window),
    forecast: forecast(portfolio, { asOf, seed: FORECAST_SEED, ...(trials === undefined ? {} : { trials }) }),
    sprints: sprintReports(portfolio, window),
    escaped: escapedByMonth(portfolio, window),
  };
}

function pointsOf({ window: { zone }, finished }: FlowFacts): FlowPoint[] {
  const points = finished.items.flatMap((item) => {
    const days = cycleTimeDays(item, zone);
    if (days === null) return [];
    return [{ itemId: item.id, doneDay: zonedDay(item.done, zone), cycleTimeDays: days, category: item.category }];
  });
  return points.sort((a, b) => a.doneDay - b.doneDay || compareIds(a.itemId, b.itemId));
}

function wipItems({ inProgress, reference }: FlowFacts): WipItem[] {
  const items = inProgress.items.map(({ id, statusId, typeId, category, ageDays }) => ({
    itemId: id,
    ...{ statusId, typeId, category, ageDays },
    olderThan: olderThan(ageDays, reference(typeId)),
  }));
  return items.sort((a, b) => b.ageDays - a.ageDays || compareIds(a.itemId, b.itemId));
}
