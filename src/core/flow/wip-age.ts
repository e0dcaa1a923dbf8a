import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { distribution } from './distribution';
import { exclusions } from './exclusions';
import { leftOutOfWip, type WorkInProgress } from './work-in-progress';

export const NOTHING_IN_PROGRESS = 'nothing is in progress';

/** The ages of what is in progress: started to as-of, in inclusive days (METRICS Flow, `wip-age`). */
export function wipAge(inProgress: WorkInProgress): Measured<Percentiles> {
  return distribution({
    definitionId: 'wip-age',
    unit: 'days',
    window: inProgress.span,
    durations: inProgress.items.map(({ id, ageDays }) => ({ itemId: id, value: ageDays })),
    eligible: inProgress.items.length + inProgress.unknownStatus,
    excluded: exclusions(leftOutOfWip(inProgress)),
    missing: NOTHING_IN_PROGRESS,
  });
}
