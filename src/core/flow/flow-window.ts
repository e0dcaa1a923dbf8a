import { spanOfDays } from '../time/calendar';
import type { DayNumber, EpochMs, Span, TimeZone } from '../time/instant';
import { zonedDay } from '../time/zone';

/** The days that flow metrics look at: the last `windowDays` calendar days, the day of as-of included. */
export interface FlowWindow {
  readonly asOf: EpochMs;
  readonly zone: TimeZone;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly days: number;
  /** From the first instant of the first day up to and including as-of. */
  readonly span: Span;
}

export function flowWindow(windowDays: number, asOf: EpochMs, zone: TimeZone): FlowWindow {
  const lastDay = zonedDay(asOf, zone);
  const firstDay = lastDay - windowDays + 1;
  const { from } = spanOfDays(firstDay, lastDay, zone);
  // A span is half-open, and what happened at as-of itself is known: hence the millisecond.
  return { asOf, zone, firstDay, lastDay, days: windowDays, span: { from, to: asOf + 1 } };
}

/** Such as `in the last 84 days`. */
export function inWords({ days }: FlowWindow): string {
  return days === 1 ? 'today' : `in the last ${days} days`;
}
