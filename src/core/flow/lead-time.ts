import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { inclusiveDays } from '../time/calendar';
import { distribution } from './distribution';
import { exclusions } from './exclusions';
import { leftOut, type Finished } from './finished-items';
import { inWords, type FlowWindow } from './flow-window';

/** Created to done in inclusive days of the contract's zone, of what was done in the window (METRICS Flow, `lead-time`). */
export function leadTime(finished: Finished, window: FlowWindow): Measured<Percentiles> {
  return distribution({
    definitionId: 'lead-time',
    unit: 'days',
    window: window.span,
    durations: finished.items.map(({ id, created, done }) => ({
      itemId: id,
      value: inclusiveDays(created, done, window.zone),
    })),
    eligible: finished.items.length,
    excluded: exclusions(leftOut(finished)),
    missing: `no item was done ${inWords(window)}`,
  });
}
