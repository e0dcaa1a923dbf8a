import type { Trace } from '../scorecard/trace';
import type { EpochMs } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import type { SplitReport } from './split';
import { reportedUnits, reportsOf } from './split-report';
import { splitTraces } from './split-traces';
import { capacityFacts } from './team-items';

/** The split in the contract's unit and in a second one, and the items behind every number of the first. */
export function splits(portfolio: Portfolio, asOf: EpochMs): { reports: SplitReport[]; traces: Trace[] } {
  const { capacity } = portfolio.contract;
  const facts = capacityFacts(portfolio, asOf);
  return {
    reports: reportsOf(facts, capacity, reportedUnits(capacity.unit)),
    traces: splitTraces(facts, capacity.unit),
  };
}
