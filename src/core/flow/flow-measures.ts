import type { CategoryOrUntagged } from '../ledger/operating-contract';
import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import type { Portfolio } from '../timeline/portfolio';
import { activeTime } from './active-time';
import { commitmentReliability } from './commitment-reliability';
import { cycleTime } from './cycle-time';
import { cycleTimeByType, type CycleTimeOfType } from './cycle-time-by-type';
import { cycleTimeElapsed } from './cycle-time-elapsed';
import { cycleTimeVariance } from './cycle-time-variance';
import { cycleTimeWorkingDays } from './cycle-time-working-days';
import { escapedDefectRate } from './escaped-defect-rate';
import { flowEfficiency } from './flow-efficiency';
import type { FlowFacts } from './flow-facts';
import { leadTime } from './lead-time';
import { oldWorkShare } from './old-work-share';
import { reopenRate } from './reopen-rate';
import { scopeDrift } from './scope-drift';
import { throughput } from './throughput';
import { wip } from './wip';
import { wipAge } from './wip-age';

/** The flow measures of the scorecard (PRODUCT 5), which are computed for every date of a trend. */
export interface FlowScores {
  readonly commitmentReliability: Measured<number>;
  readonly cycleTimeVariance: Measured<number>;
  readonly scopeDrift: Measured<number>;
  readonly escapedDefectRate: Measured<number>;
  readonly oldWorkShare: Measured<number>;
}

/** Every other flow metric, of one date only. */
export interface FlowMeasures {
  readonly cycleTime: Measured<Percentiles>;
  readonly cycleTimeByCategory: Readonly<Record<CategoryOrUntagged, Measured<Percentiles>>>;
  readonly cycleTimeByType: readonly CycleTimeOfType[];
  readonly cycleTimeWorkingDays: Measured<Percentiles>;
  readonly cycleTimeElapsed: Measured<Percentiles>;
  readonly activeTime: Measured<Percentiles>;
  readonly leadTime: Measured<Percentiles>;
  readonly throughput: Measured<number>;
  readonly wip: Measured<number>;
  readonly wipAge: Measured<Percentiles>;
  readonly flowEfficiency: Measured<number>;
  readonly reopenRate: Measured<number>;
}

export function flowScores(portfolio: Portfolio, { window, finished, inProgress, reference }: FlowFacts): FlowScores {
  const spread = cycleTimeVariance(finished, window);
  return {
    commitmentReliability: commitmentReliability(portfolio, window),
    cycleTimeVariance: spread.kind === 'value' ? { ...spread, value: spread.value.ratio } : spread,
    scopeDrift: scopeDrift(portfolio, window),
    escapedDefectRate: escapedDefectRate(portfolio, window),
    oldWorkShare: oldWorkShare(inProgress, reference),
  };
}

/** @param countable items of the contract that count as of the date, whatever their status */
export function flowMeasures(portfolio: Portfolio, facts: FlowFacts, countable: number): FlowMeasures {
  const { window, finished, inProgress } = facts;
  const { contract, site } = portfolio;
  const ofCategory = (category: CategoryOrUntagged): Measured<Percentiles> => {
    const items = finished.items.filter((item) => item.category === category);
    return cycleTime({ items, outOfScope: [], abandoned: [] }, window);
  };
  return {
    cycleTime: cycleTime(finished, window),
    cycleTimeByCategory: {
      roadmap: ofCategory('roadmap'),
      'technical-health': ofCategory('technical-health'),
      untagged: ofCategory('untagged'),
    },
    cycleTimeByType: cycleTimeByType(finished, window, site),
    cycleTimeWorkingDays: cycleTimeWorkingDays(finished, window, contract.flow.calendar),
    cycleTimeElapsed: cycleTimeElapsed(finished, window),
    activeTime: activeTime(finished, window),
    leadTime: leadTime(finished, window),
    throughput: throughput(finished, window, countable),
    wip: wip(inProgress, countable),
    wipAge: wipAge(inProgress),
    flowEfficiency: flowEfficiency(portfolio, facts),
    reopenRate: reopenRate(portfolio, window),
  };
}
