import type { CapacityPolicy } from '../ledger/operating-contract';
import { calendarId, calendarName, calendarPeriodOf, calendarSpan, type CalendarPeriod } from '../time/calendar';
import type { EpochMs, TimeZone } from '../time/instant';
import { zonedDay } from '../time/zone';
import type { Period } from './split';
import type { RunSprint } from './sprint-times';

/** How many finished periods a trend shows. */
export const TREND_LENGTH = 8;

/** A sprint as a period, as known at as-of. One that is overdue runs on until somebody closes it. */
export function sprintPeriod({ sprint, start, closed }: RunSprint, asOf: EpochMs): Period {
  const over = closed <= asOf;
  const to = over ? closed : Math.max(sprint.end ?? asOf, asOf + 1);
  return { id: sprint.id, kind: 'sprint', name: sprint.name, span: { from: start, to }, over };
}

/** The calendar periods of a contract: months, unless it says quarters. Sprint teams share months among each other. */
export function calendarKindOf({ period }: Pick<CapacityPolicy, 'period'>): CalendarPeriod['kind'] {
  return period === 'quarter' ? 'quarter' : 'month';
}

/** The calendar quarter of as-of in the contract's zone. */
export function quarterOf(asOf: EpochMs, zone: TimeZone): Period {
  return calendarPeriods('quarter', asOf, zone).current;
}

/** Whether a period ends in another one: what counts is the end, and an end at midnight belongs to the day before. */
export function endsIn({ span }: Period, other: Period): boolean {
  const last = span.to - 1;
  return other.span.from <= last && last < other.span.to;
}

/** The month or quarter of as-of in the contract's zone, and the eight before it, oldest first. */
export function calendarPeriods(
  kind: CalendarPeriod['kind'],
  asOf: EpochMs,
  zone: TimeZone,
): { current: Period; finished: Period[] } {
  const { index } = calendarPeriodOf(kind, zonedDay(asOf, zone));
  const period = (calendar: CalendarPeriod, over: boolean): Period => ({
    id: calendarId(calendar),
    kind,
    name: calendarName(calendar),
    span: calendarSpan(calendar, zone),
    over,
  });
  const finished = Array.from({ length: TREND_LENGTH }, (_, i) =>
    period({ kind, index: index - TREND_LENGTH + i }, true),
  );
  return { current: period({ kind, index }, false), finished };
}

/** The last instant of a period that is known at as-of: a finished period is judged as it stood at its end. */
export function lastInstantOf({ span, over }: Period, asOf: EpochMs): EpochMs {
  return over ? span.to - 1 : asOf;
}
