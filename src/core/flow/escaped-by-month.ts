import type { EscapedMonth } from '../scorecard/flow-detail';
import { calendarId, calendarName, calendarPeriodOf, type CalendarPeriod } from '../time/calendar';
import type { Portfolio } from '../timeline/portfolio';
import { bugsCreated, isEscaped } from './bug-origins';
import type { FlowWindow } from './flow-window';

/**
 * The bugs of the window by the calendar month of their creation in the contract's zone, oldest first: every month that
 * the window touches, also without a bug. The first and the last month may be cut by the window.
 */
export function escapedByMonth(portfolio: Portfolio, window: FlowWindow): EscapedMonth[] {
  const { bugs } = bugsCreated(portfolio, window);
  return monthsOf(window).map((month) => {
    const created = bugs.filter(({ createdDay }) => calendarPeriodOf('month', createdDay).index === month.index);
    return {
      id: calendarId(month),
      name: calendarName(month),
      bugs: created.length,
      escaped: created.filter(isEscaped).length,
      unclassified: created.filter(({ origin }) => origin === 'cannot be classified').length,
    };
  });
}

function monthsOf({ firstDay, lastDay }: FlowWindow): CalendarPeriod[] {
  const first = calendarPeriodOf('month', firstDay).index;
  const last = calendarPeriodOf('month', lastDay).index;
  return Array.from({ length: last - first + 1 }, (_, i) => ({ kind: 'month', index: first + i }));
}
