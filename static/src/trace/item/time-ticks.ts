import { calendarPeriodOf, calendarSpan, isoMonday } from '../../../../src/core/time/calendar';
import type { EpochMs, Span, TimeZone } from '../../../../src/core/time/instant';
import { DAY_MS, startOfDay, zonedDay } from '../../../../src/core/time/zone';

export interface TimeTick {
  readonly at: EpochMs;
  readonly text: string;
}

interface Axis {
  readonly span: Span;
  readonly timeZone: TimeZone;
  readonly locale: string;
  /** How many ticks there is room for. */
  readonly most: number;
}

/** Hours, days and months between ticks, by how people count. */
const HOURS = [1, 3, 6, 12];
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6, 12, 24, 60];
const HOUR_MS = DAY_MS / 24;
const MONTH_MS = (365.25 / 12) * DAY_MS;

/** Ticks at whole hours, days or months of the contract's zone, as many as there is room for. */
export function timeTicks(axis: Axis): readonly TimeTick[] {
  const { span, most } = axis;
  const length = span.to - span.from;
  const fits = (unit: number) => (step: number) => length / (step * unit) <= most;
  const hours = length < 2 * DAY_MS ? HOURS.find(fits(HOUR_MS)) : undefined;
  if (hours !== undefined) return within(hourTicks(axis, hours), span);
  const days = DAYS.find(fits(DAY_MS));
  if (days !== undefined) return within(dayTicks(axis, days), span);
  return within(monthTicks(axis, MONTHS.find(fits(MONTH_MS)) ?? 120), span);
}

function within(ticks: readonly TimeTick[], { from, to }: Span): readonly TimeTick[] {
  return ticks.filter(({ at }) => at >= from && at <= to);
}

function hourTicks({ span, timeZone, locale }: Axis, step: number): readonly TimeTick[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', hour: 'numeric', minute: 'numeric', timeZone });
  const midnight = startOfDay(zonedDay(span.from, timeZone), timeZone);
  return upTo((span.to - midnight) / (step * HOUR_MS)).map((index) => {
    const at = midnight + index * step * HOUR_MS;
    return { at, text: format.format(at) };
  });
}

function dayTicks({ span, timeZone, locale }: Axis, step: number): readonly TimeTick[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const first = zonedDay(span.from, timeZone);
  // Weeks begin on Mondays; so do steps of days, to stay where they are when the span changes a little.
  const from = isoMonday(first);
  return upTo((zonedDay(span.to, timeZone) - from) / step).map((index) => {
    const at = startOfDay(from + index * step, timeZone);
    return { at, text: format.format(at) };
  });
}

function monthTicks({ span, timeZone, locale }: Axis, step: number): readonly TimeTick[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone });
  const month = (instant: EpochMs) => calendarPeriodOf('month', zonedDay(instant, timeZone)).index;
  const from = Math.floor(month(span.from) / step) * step;
  return upTo((month(span.to) - from) / step).map((index) => {
    const at = calendarSpan({ kind: 'month', index: from + index * step }, timeZone).from;
    return { at, text: format.format(at) };
  });
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: Math.floor(count) + 1 }, (_, index) => index);
}
