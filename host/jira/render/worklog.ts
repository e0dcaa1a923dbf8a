import type { JiraCore } from '../call';
import type { JiraIssue, JiraWorklog } from '../model';
import { jiraInstant } from './instant';
import { selfLink } from './self-link';
import { renderUser } from './user';

/** One entry of logged time. Entries are never edited here, so that who logged it was also the last to touch it. */
export function renderWorklog(worklog: JiraWorklog, issue: JiraIssue, core: JiraCore): Record<string, unknown> {
  const { id, author, started, seconds, created } = worklog;
  const person = author === null ? null : renderUser(author, core);
  return {
    self: selfLink(core, `issue/${issue.id}/worklog/${id}`),
    ...(person && { author: person, updateAuthor: person }),
    created: jiraInstant(created),
    updated: jiraInstant(created),
    started: jiraInstant(started),
    timeSpent: duration(seconds),
    timeSpentSeconds: seconds,
    id,
    issueId: issue.id,
  };
}

const [MINUTE, HOUR, DAY, WEEK] = [60, 60 * 60, 8 * 60 * 60, 5 * 8 * 60 * 60];

/** Seconds as Jira shows them, such as `1d 4h 30m`: a day has eight hours, a week five days. */
export function duration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / WEEK), 'w'],
    [Math.floor((seconds % WEEK) / DAY), 'd'],
    [Math.floor((seconds % DAY) / HOUR), 'h'],
    [Math.floor((seconds % HOUR) / MINUTE), 'm'],
  ] as const;
  const text = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join(' ');
  return text === '' ? '0m' : text;
}
