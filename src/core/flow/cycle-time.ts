import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { inclusiveDays } from '../time/calendar';
import type { TimeZone } from '../time/instant';
import type { Duration } from './distribution';
import type { Finished, FinishedItem } from './finished-items';
import type { FlowWindow } from './flow-window';
import { durationsOf, startedToDone, type Measure } from './started-to-done';

/** Started to done in inclusive days of the contract's zone (METRICS Flow, `cycle-time`); null when never started. */
export function cycleTimeDays({ started, done }: FinishedItem, zone: TimeZone): number | null {
  return started === null ? null : inclusiveDays(started, done, zone);
}

/** The cycle times of what was done in the window; items that were never started lower the coverage. */
export function cycleTime(finished: Finished, window: FlowWindow): Measured<Percentiles> {
  return startedToDone(finished, window, { definitionId: 'cycle-time', unit: 'days', of: inDays(window.zone) });
}

export function cycleTimes(items: readonly FinishedItem[], zone: TimeZone): Duration[] {
  return durationsOf(items, inDays(zone));
}

function inDays(zone: TimeZone): Measure['of'] {
  return ({ started, done }) => inclusiveDays(started, done, zone);
}
