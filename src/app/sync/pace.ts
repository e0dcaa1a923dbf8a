/** Points that a run spends as fast as it can: enough for some 8,000 items, a tenth of what all sites share an hour. */
const FREE_POINTS = 10_000;
/** After that it keeps to this many points a second, half of the hourly budget (DESIGN "Jira's points budget"). */
const POINTS_A_SECOND = 9;

/**
 * Seconds to wait before a run goes on, given the points it had spent before and after a step. Jira's hourly budget is
 * shared by every site that has the app, so one large site must not use it up.
 */
export function pauseAfter(before: number, after: number): number {
  const overFree = after - Math.max(before, FREE_POINTS);
  return overFree <= 0 ? 0 : Math.min(900, Math.ceil(overFree / POINTS_A_SECOND));
}
