import type { WorkingCalendar } from '../ledger/operating-contract';
import type { Span, TimeZone } from '../time/instant';
import type { Spans } from '../time/spans';
import { isWorkingDay } from '../time/working-calendar';
import { startOfDay, zonedDay } from '../time/zone';
import type { AccrualRange } from './accrual';

/** From midnight to midnight of each working day that the range touches, in the zone of the contract. */
export function workingDaySpans({ from, asOf }: AccrualRange, zone: TimeZone, calendar: WorkingCalendar): Spans {
  const days: Span[] = [];
  for (let day = zonedDay(from, zone); day <= zonedDay(asOf, zone); day += 1) {
    if (isWorkingDay(day, calendar)) days.push({ from: startOfDay(day, zone), to: startOfDay(day + 1, zone) });
  }
  return days;
}
