import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { DAY_MS } from '../time/zone';
import { NEVER_STARTED } from './cycle-time';
import { distribution } from './distribution';
import { exclusions } from './exclusions';
import { leftOut, type Finished } from './finished-items';
import { inWords, type FlowWindow } from './flow-window';

/**
 * Time in progress between started and done, in days of 24 hours and parts of them, of what was done in the window
 * (METRICS Flow, `active-time`). Not in calendar days: a sum of short intervals has no first and last day.
 */
export function activeTime(finished: Finished, window: FlowWindow): Measured<Percentiles> {
  const durations = finished.items.flatMap(({ id, activeMs }) =>
    activeMs === null ? [] : [{ itemId: id, days: activeMs / DAY_MS }],
  );
  const neverStarted = finished.items.length - durations.length;
  return distribution({
    definitionId: 'active-time',
    window: window.span,
    durations,
    eligible: finished.items.length,
    excluded: exclusions([...leftOut(finished), ...Array<string>(neverStarted).fill(NEVER_STARTED)]),
    missing: `no item was started and done ${inWords(window)}`,
  });
}
