import type { EpochMs } from '../../core/time/instant';

const MINUTE = 60_000;

/** What the first synchronisation reads: every open item, and of the others those changed since an instant. */
export function selectionJql(projectIds: readonly string[], since: { from: EpochMs; now: EpochMs }): string {
  return `${inProjects(projectIds)} AND (statusCategory != Done OR ${updatedSince(since)}) ORDER BY created ASC, key ASC`;
}

/** The same items without an order, to be counted. */
export function selectionToCount(projectIds: readonly string[], since: { from: EpochMs; now: EpochMs }): string {
  return `${inProjects(projectIds)} AND (statusCategory != Done OR ${updatedSince(since)})`;
}

/** Items changed since an instant, to be compared with what is known of them. */
export function changedJql(projectIds: readonly string[], since: { from: EpochMs; now: EpochMs }): string {
  return `${inProjects(projectIds)} AND ${updatedSince(since)} ORDER BY updated ASC, key ASC`;
}

/** The instant a number of calendar months earlier, in UTC. */
export function monthsBefore(now: EpochMs, months: number): EpochMs {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.getTime();
}

function inProjects(projectIds: readonly string[]): string {
  return `project in (${projectIds.join(', ')})`;
}

/** Relative, because Jira reads a written date in the time zone of whoever asks. */
function updatedSince({ from, now }: { from: EpochMs; now: EpochMs }): string {
  return `updated >= "-${Math.max(1, Math.ceil((now - from) / MINUTE))}m"`;
}
