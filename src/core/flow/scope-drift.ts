import { planUnitOf, type PlanUnit } from '../capacity/split';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { Span } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import { exclusions } from './exclusions';
import type { FlowWindow } from './flow-window';
import { missingSprints } from './missing-sprints';
import { driftOf, isCommitted, sprintAmounts } from './sprint-amounts';
import { sprintOutcomes, type SprintOutcome } from './sprint-outcomes';

/** Everything that changed, or what is left of it once additions and removals are set off against each other. */
export type DriftKind = 'gross' | 'net';

/**
 * How much of what the sprints completed in the window had committed to was changed on the way (METRICS Flow,
 * `scope-drift`), in the unit that the contract plans in, all sprints pooled.
 */
export function scopeDrift(portfolio: Portfolio, window: FlowWindow, kind: DriftKind = 'gross'): Measured<number> {
  const completed = sprintOutcomes(portfolio, window).filter(({ period }) => period.over);
  const unit = planUnitOf(portfolio.contract.capacity.unit);
  const missing = missingSprints(portfolio, window, completed);
  return driftIn(completed, { span: window.span, unit, kind, missing });
}

/** The same of some sprints. @param missing what is missing where nothing was committed */
export function driftIn(
  sprints: readonly SprintOutcome[],
  { span, unit, kind, missing }: { span: Span; unit: PlanUnit; kind: DriftKind; missing: string },
): Measured<number> {
  const items = sprints.flatMap((sprint) => sprint.items);
  const behind = sprints.flatMap(({ period, items: ofSprint }) =>
    ofSprint.flatMap((item) => {
      const drift = driftOf(item, unit);
      return drift === null ? [] : [{ itemId: item.itemId, value: drift.amount, part: `${period.name}: ${drift.how}` }];
    }),
  );
  const alreadyDone = items.length - behind.length;
  const provenance = {
    definitionId: 'scope-drift',
    unit: 'share',
    window: span,
    n: behind.length,
    coverage: coverageOf(behind.length, behind.length),
    excluded: exclusions(Array<string>(alreadyDone).fill('already done when it came into the sprint')),
    behind,
  } as const;
  const amounts = sprintAmounts(items, unit);
  const drift = amounts[kind];
  if (drift !== null) return measured(drift, provenance);
  return noData(items.some(isCommitted) ? 'nothing that was committed has points' : missing, provenance);
}
