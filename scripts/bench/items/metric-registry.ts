import { countedItems } from '../../../src/core/capacity/period-items';
import { reportedUnits, reportsOf } from '../../../src/core/capacity/split-report';
import { splitTraces } from '../../../src/core/capacity/split-traces';
import { capacityFacts } from '../../../src/core/capacity/team-items';
import { changeFailRate } from '../../../src/core/delivery/change-fail-rate';
import { changeLeadTime } from '../../../src/core/delivery/change-lead-time';
import { deliveryFacts, type DeliveryFacts } from '../../../src/core/delivery/delivery-facts';
import { deliveryRecord } from '../../../src/core/delivery/delivery-record';
import { deploymentFrequency } from '../../../src/core/delivery/deployment-frequency';
import { deploymentReworkRate } from '../../../src/core/delivery/deployment-rework-rate';
import { failedDeploymentRecoveryTime } from '../../../src/core/delivery/failed-deployment-recovery-time';
import { ideaToValue } from '../../../src/core/delivery/idea-to-value';
import { incidentFrequency } from '../../../src/core/delivery/incident-frequency';
import { timeToContainment } from '../../../src/core/delivery/time-to-containment';
import { uptime } from '../../../src/core/delivery/uptime';
import { vulnerabilityAge } from '../../../src/core/delivery/vulnerability-age';
import { activeTime } from '../../../src/core/flow/active-time';
import { commitmentReliability } from '../../../src/core/flow/commitment-reliability';
import { cumulativeFlow } from '../../../src/core/flow/cumulative-flow';
import { cycleTime } from '../../../src/core/flow/cycle-time';
import { cycleTimeElapsed } from '../../../src/core/flow/cycle-time-elapsed';
import { cycleTimeVariance } from '../../../src/core/flow/cycle-time-variance';
import { cycleTimeWorkingDays } from '../../../src/core/flow/cycle-time-working-days';
import { escapedDefectRate } from '../../../src/core/flow/escaped-defect-rate';
import { flowEfficiency } from '../../../src/core/flow/flow-efficiency';
import { flowFacts, type FlowFacts } from '../../../src/core/flow/flow-facts';
import { forecast } from '../../../src/core/flow/forecast';
import { leadTime } from '../../../src/core/flow/lead-time';
import { oldWorkShare } from '../../../src/core/flow/old-work-share';
import { reopenRate } from '../../../src/core/flow/reopen-rate';
import { scopeDrift } from '../../../src/core/flow/scope-drift';
import { throughput } from '../../../src/core/flow/throughput';
import { wip } from '../../../src/core/flow/wip';
import { wipAge } from '../../../src/core/flow/wip-age';
import type { CapacityUnit } from '../../../src/core/ledger/operating-contract';
import { qualityReport } from '../../../src/core/quality/quality-report';
import type { EpochMs } from '../../../src/core/time/instant';
import type { Portfolio } from '../../../src/core/timeline/portfolio';

/** What metrics share, found before any of them is timed. */
export interface Prepared {
  readonly portfolio: Portfolio;
  readonly asOf: EpochMs;
  readonly facts: FlowFacts;
  readonly delivery: DeliveryFacts;
  readonly countable: number;
}

export function prepared(portfolio: Portfolio, asOf: EpochMs): Prepared {
  const facts = flowFacts(portfolio, asOf);
  return {
    portfolio,
    asOf,
    facts,
    delivery: deliveryFacts(deliveryRecord(portfolio), facts.window),
    countable: countedItems(portfolio, asOf).length,
  };
}

/** Computes one metric, as of one date, from what all share. */
type Metric = (prepared: Prepared) => unknown;

/** The splits of a contract that counts in a unit, and the items behind them. */
const splitsIn =
  (unit: CapacityUnit): Metric =>
  ({ portfolio, asOf }) => {
    const contract = { ...portfolio.contract, capacity: { ...portfolio.contract.capacity, unit } };
    const facts = capacityFacts({ ...portfolio, contract }, asOf);
    return [reportsOf(facts, contract.capacity, reportedUnits(unit)), splitTraces(facts, unit)];
  };

/** Every metric under the id of its definition. What one computation gives together is under all its ids. */
export const METRICS: Readonly<Record<string, Metric>> = {
  'cycle-time': ({ facts: { finished, window } }) => cycleTime(finished, window),
  'cycle-time-working-days': ({ portfolio, facts: { finished, window } }) =>
    cycleTimeWorkingDays(finished, window, portfolio.contract.flow.calendar),
  'cycle-time-elapsed': ({ facts: { finished, window } }) => cycleTimeElapsed(finished, window),
  'cycle-time-variance': ({ facts: { finished, window } }) => cycleTimeVariance(finished, window),
  'active-time': ({ facts: { finished, window } }) => activeTime(finished, window),
  'lead-time': ({ facts: { finished, window } }) => leadTime(finished, window),
  throughput: ({ facts: { finished, window }, countable }) => throughput(finished, window, countable),
  wip: ({ facts: { inProgress }, countable }) => wip(inProgress, countable),
  'wip-age': ({ facts: { inProgress, reference } }) => [wipAge(inProgress), oldWorkShare(inProgress, reference)],
  'flow-efficiency': ({ portfolio, facts }) => flowEfficiency(portfolio, facts),
  'reopen-rate': ({ portfolio, facts: { window } }) => reopenRate(portfolio, window),
  'commitment-reliability': ({ portfolio, facts: { window } }) => commitmentReliability(portfolio, window),
  'scope-drift': ({ portfolio, facts: { window } }) => scopeDrift(portfolio, window),
  'escaped-defect-rate': ({ portfolio, facts: { window } }) => escapedDefectRate(portfolio, window),
  'cumulative-flow': ({ portfolio, facts: { window } }) => cumulativeFlow(portfolio, window),
  forecast: ({ portfolio, asOf }) => forecast(portfolio, { asOf, seed: 1 }),
  'split planned-split wip-split actual-split budget': splitsIn('items'),
  logged: splitsIn('logged'),
  'effort-days': splitsIn('effort-days'),
  'deployment-frequency': ({ delivery }) => deploymentFrequency(delivery),
  'change-lead-time': ({ delivery }) => changeLeadTime(delivery),
  'change-fail-rate': ({ delivery }) => changeFailRate(delivery),
  'failed-deployment-recovery-time': ({ delivery }) => failedDeploymentRecoveryTime(delivery),
  'deployment-rework-rate': ({ delivery }) => deploymentReworkRate(delivery),
  'incident-frequency': ({ delivery }) => incidentFrequency(delivery),
  'time-to-containment': ({ delivery }) => timeToContainment(delivery),
  'vulnerability-age': ({ delivery }) => vulnerabilityAge(delivery),
  uptime: ({ delivery }) => uptime(delivery),
  'idea-to-value': ({ delivery }) => ideaToValue(delivery),
  'data-quality': ({ portfolio, facts }) => qualityReport(portfolio, facts),
};

/** Every definition id that is timed. */
export function timedIds(): string[] {
  return Object.keys(METRICS).flatMap((ids) => ids.split(' '));
}
