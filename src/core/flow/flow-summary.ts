import type { CategoryOrUntagged } from '../ledger/operating-contract';
import type { FlowDetail } from '../scorecard/flow-detail';
import type { FlowFigure, FlowSummary } from '../scorecard/snapshot';
import { zonedDay } from '../time/zone';
import { compareIds } from '../timeline/item-order';
import type { Portfolio } from '../timeline/portfolio';
import { activeTime } from './active-time';
import { olderThan } from './age-reference';
import { cycleTime, cycleTimeDays } from './cycle-time';
import { figureOfNumber, figureOfPercentiles } from './flow-figure';
import type { FlowFacts } from './flow-facts';
import { leadTime } from './lead-time';
import { setbacks } from './setbacks';
import { throughput, wholeWeeks } from './throughput';
import { wip } from './wip';
import { wipAge } from './wip-age';

/** Every flow figure of one as-of date. @param countable items of the contract that count then */
export function flowSummary(portfolio: Portfolio, facts: FlowFacts, countable: number): FlowSummary {
  const { window, finished, inProgress } = facts;
  const ofCategory = (category: CategoryOrUntagged): FlowFigure => {
    const items = finished.items.filter((item) => item.category === category);
    return figureOfPercentiles(cycleTime({ items, outOfScope: [], abandoned: [] }, window));
  };
  return {
    windowDays: window.days,
    cycleTime: figureOfPercentiles(cycleTime(finished, window)),
    cycleTimeByCategory: {
      roadmap: ofCategory('roadmap'),
      'technical-health': ofCategory('technical-health'),
      untagged: ofCategory('untagged'),
    },
    activeTime: figureOfPercentiles(activeTime(finished, window)),
    leadTime: figureOfPercentiles(leadTime(finished, window)),
    throughput: figureOfNumber(throughput(finished, window, countable)),
    wip: figureOfNumber(wip(inProgress, countable)),
    wipAge: figureOfPercentiles(wipAge(inProgress)),
    abandoned: finished.abandoned.length,
    ...setbacks(portfolio, window),
  };
}

/** The points, weeks and ageing items behind the figures, in the order of their day and then of their id. */
export function flowDetail({ window, finished, inProgress, reference }: FlowFacts): FlowDetail {
  const points = finished.items.flatMap((item) => {
    const days = cycleTimeDays(item, window.zone);
    if (days === null) return [];
    const doneDay = zonedDay(item.done, window.zone);
    return [{ itemId: item.id, doneDay, cycleTimeDays: days, category: item.category }];
  });
  const wipItems = inProgress.items.map(({ id, statusId, typeId, category, ageDays }) => ({
    itemId: id,
    statusId,
    typeId,
    category,
    ageDays,
    olderThan: olderThan(ageDays, reference(typeId)),
  }));
  return {
    asOf: window.asOf,
    points: points.sort((a, b) => a.doneDay - b.doneDay || compareIds(a.itemId, b.itemId)),
    weeks: wholeWeeks(finished, window),
    wip: wipItems.sort((a, b) => b.ageDays - a.ageDays || compareIds(a.itemId, b.itemId)),
  };
}
