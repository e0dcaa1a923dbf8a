import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { inclusiveDays } from '../time/calendar';
import type { TimeZone } from '../time/instant';
import { distribution, type Duration } from './distribution';
import { exclusions } from './exclusions';
import { leftOut, type Finished, type FinishedItem } from './finished-items';
import { inWords, type FlowWindow } from './flow-window';

export const NEVER_STARTED = 'done without being started';

/** Started to done in inclusive days of the contract's zone (METRICS Flow, `cycle-time`); null when never started. */
export function cycleTimeDays({ started, done }: FinishedItem, zone: TimeZone): number | null {
  return started === null ? null : inclusiveDays(started, done, zone);
}

/** The cycle times of what was done in the window; items that were never started lower the coverage. */
export function cycleTime(finished: Finished, window: FlowWindow): Measured<Percentiles> {
  const durations = cycleTimes(finished.items, window.zone);
  const neverStarted = finished.items.length - durations.length;
  return distribution({
    definitionId: 'cycle-time',
    window: window.span,
    durations,
    eligible: finished.items.length,
    excluded: exclusions([...leftOut(finished), ...Array<string>(neverStarted).fill(NEVER_STARTED)]),
    missing: `no item was started and done ${inWords(window)}`,
  });
}

export function cycleTimes(items: readonly FinishedItem[], zone: TimeZone): Duration[] {
  return items.flatMap((item) => {
    const days = cycleTimeDays(item, zone);
    return days === null ? [] : [{ itemId: item.id, days }];
  });
}
