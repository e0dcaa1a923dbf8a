import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { DAY_MS } from '../time/zone';
import type { Finished } from './finished-items';
import type { FlowWindow } from './flow-window';
import { startedToDone } from './started-to-done';

/**
 * Time in progress between started and done, in days of 24 hours and parts of them, of what was done in the window
 * (METRICS Flow, `active-time`). Not in calendar days: a sum of short intervals has no first and last day.
 */
export function activeTime(finished: Finished, window: FlowWindow): Measured<Percentiles> {
  return startedToDone(finished, window, {
    definitionId: 'active-time',
    unit: 'days',
    of: ({ activeMs }) => activeMs / DAY_MS,
  });
}
