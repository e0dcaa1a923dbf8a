import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import type { Finished } from './finished-items';
import type { FlowWindow } from './flow-window';
import { startedToDone } from './started-to-done';

const HOUR_MS = 3_600_000;

/**
 * Started to done in hours that passed, nights and days off included: kept beside the cycle time in days for work that
 * takes less than one (METRICS "Rules for every metric", Days).
 */
export function cycleTimeElapsed(finished: Finished, window: FlowWindow): Measured<Percentiles> {
  return startedToDone(finished, window, {
    definitionId: 'cycle-time-elapsed',
    unit: 'hours',
    of: ({ started, done }) => (done - started) / HOUR_MS,
  });
}
