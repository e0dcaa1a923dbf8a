import type { WorkingCalendar } from '../ledger/operating-contract';
import type { Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { workingDays } from '../time/working-calendar';
import type { Finished } from './finished-items';
import type { FlowWindow } from './flow-window';
import { startedToDone } from './started-to-done';

/**
 * Started to done in working days of the contract's calendar, both ends counted: a second figure beside the cycle time
 * in calendar days (METRICS "Rules for every metric", Days). Never more than that, and 0 for what began and ended on
 * days off.
 */
export function cycleTimeWorkingDays(
  finished: Finished,
  window: FlowWindow,
  calendar: WorkingCalendar,
): Measured<Percentiles> {
  const days = { zone: window.zone, calendar };
  return startedToDone(finished, window, {
    definitionId: 'cycle-time-working-days',
    unit: 'working-days',
    of: ({ started, done }) => workingDays(started, done, days),
  });
}
