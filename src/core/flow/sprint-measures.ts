import { planUnitOf } from '../capacity/split';
import type { Measured } from '../scorecard/measured';
import type { Portfolio } from '../timeline/portfolio';
import { reliabilityOf } from './commitment-reliability';
import type { FlowWindow } from './flow-window';
import { driftIn } from './scope-drift';
import { sprintOutcomes } from './sprint-outcomes';

/** One sprint's own reliability, in items, and gross drift, in the unit that the contract plans in. */
export interface SprintMeasures {
  readonly sprintId: string;
  readonly reliability: Measured<number>;
  readonly drift: Measured<number>;
}

const NOTHING_COMMITTED = 'nothing was committed to in this sprint';

/** For each sprint of `sprintReports`, in its order, with the items behind it. */
export function sprintMeasures(portfolio: Portfolio, window: FlowWindow): SprintMeasures[] {
  const unit = planUnitOf(portfolio.contract.capacity.unit);
  return sprintOutcomes(portfolio, window).map((outcome) => {
    const { id, span } = outcome.period;
    const asked = { span, missing: NOTHING_COMMITTED };
    return {
      sprintId: id,
      reliability: reliabilityOf([outcome], { ...asked, unit: 'items' }),
      drift: driftIn([outcome], { ...asked, unit, kind: 'gross' }),
    };
  });
}
