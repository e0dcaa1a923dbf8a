import type { FlowSummary } from '../scorecard/snapshot';
import type { Portfolio } from '../timeline/portfolio';
import type { FlowFacts } from './flow-facts';
import { figureOfNumber, figureOfPercentiles } from './flow-figure';
import type { FlowMeasures, FlowScores } from './flow-measures';
import { setbacks } from './setbacks';

/** Every flow figure of one as-of date, without the items behind it. */
export function flowSummary(
  portfolio: Portfolio,
  { window, finished }: FlowFacts,
  { measures, scores }: { readonly measures: FlowMeasures; readonly scores: FlowScores },
): FlowSummary {
  const { cycleTimeByCategory } = measures;
  return {
    windowDays: window.days,
    cycleTime: figureOfPercentiles(measures.cycleTime),
    cycleTimeByCategory: {
      roadmap: figureOfPercentiles(cycleTimeByCategory.roadmap),
      'technical-health': figureOfPercentiles(cycleTimeByCategory['technical-health']),
      untagged: figureOfPercentiles(cycleTimeByCategory.untagged),
    },
    cycleTimeByType: measures.cycleTimeByType.map(({ typeId, name, measure }) => ({
      typeId,
      name,
      figure: figureOfPercentiles(measure),
    })),
    cycleTimeWorkingDays: figureOfPercentiles(measures.cycleTimeWorkingDays),
    cycleTimeElapsed: figureOfPercentiles(measures.cycleTimeElapsed),
    activeTime: figureOfPercentiles(measures.activeTime),
    leadTime: figureOfPercentiles(measures.leadTime),
    throughput: figureOfNumber(measures.throughput),
    wip: figureOfNumber(measures.wip),
    wipAge: figureOfPercentiles(measures.wipAge),
    flowEfficiency: figureOfNumber(measures.flowEfficiency),
    reopenRate: figureOfNumber(measures.reopenRate),
    commitmentReliability: figureOfNumber(scores.commitmentReliability),
    scopeDrift: figureOfNumber(scores.scopeDrift),
    escapedDefectRate: figureOfNumber(scores.escapedDefectRate),
    abandoned: finished.abandoned.length,
    ...setbacks(portfolio, window),
  };
}
