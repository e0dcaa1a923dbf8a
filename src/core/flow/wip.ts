import { coverageOf, measured, noData, onlyCounted, type Measured } from '../scorecard/measured';
import { exclusions } from './exclusions';
import { leftOutOfWip, type WorkInProgress } from './work-in-progress';

export const NO_ITEM = 'no work item of the contract is known';

/**
 * Items started and not done at as-of (METRICS Flow, `wip`). Zero is a count like any other, unless the contract has no
 * item at all that could be in progress.
 * @param countable how many items of the contract count at as-of, whatever their status
 */
export function wip(inProgress: WorkInProgress, countable: number): Measured<number> {
  const { items, unknownStatus, span } = inProgress;
  const provenance = {
    definitionId: 'wip',
    unit: 'items',
    window: span,
    n: items.length,
    coverage: coverageOf(items.length, items.length + unknownStatus),
    excluded: exclusions(leftOutOfWip(inProgress)),
    behind: onlyCounted(items.map(({ id }) => id)),
  } as const;
  return countable === 0 ? noData(NO_ITEM, provenance) : measured(items.length, provenance);
}
