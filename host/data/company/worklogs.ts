import type { JiraWorklog } from '../../jira/model';
import { hashOf, type Random } from '../random';
import { DAY, HOUR, isWorkday, MINUTE } from './calendar';
import type { Draft, DraftWorklog } from './draft';

/** Nobody logs every day, and nobody logs a long-lived item for ever. */
const MOST_ENTRIES = 8;

interface Worked {
  readonly random: Random;
  readonly worker: string;
  readonly from: number;
  readonly until: number;
  readonly end: number;
}

/** Three people in four log what they worked, on most days of the work, at the end of the day. */
export function logWork(draft: Draft, { random, worker, from, until, end }: Worked): void {
  if (!logsTime(worker)) return;
  let entries = 0;
  for (let day = Math.floor(from / DAY) * DAY; day < until && entries < MOST_ENTRIES; day += DAY) {
    if (!isWorkday(day) || !random.chance(0.62)) continue;
    const started = Math.max(from, day + random.between(8, 11) * HOUR);
    const created = Math.round(Math.min(day + random.between(15, 16.4) * HOUR, end));
    if (started > created - 30 * MINUTE) continue;
    const most = Math.min(12, Math.floor((created - started) / (30 * MINUTE)));
    const seconds = random.whole(1, most) * 1800;
    draft.logTime({ author: worker, started: Math.round(started), seconds, created });
    entries += 1;
  }
}

/** A habit of the person, the same on every item. */
export function logsTime(worker: string): boolean {
  return (hashOf(worker) >>> 16) % 4 !== 0;
}

/** Ids made of the work item's own cannot meet another's. */
export function numberedWorklogs(worklogs: readonly DraftWorklog[], issueId: string): JiraWorklog[] {
  return worklogs.map((worklog, index) => ({ ...worklog, id: `${issueId}${String(index + 1).padStart(3, '0')}` }));
}
