import type { Directory } from '../../jira/directory';
import type { JiraIssueType, JiraStatus } from '../../jira/model';
import { type Html, html } from '../html';
import { LOCALE } from '../modules/framed-module';

/** An instant for people, in UTC, because the site's users live in different zones. */
export function formatInstant(instant: number): string {
  const format = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(instant)} UTC`;
}

/** An instant as an element that machines can read as well. */
export function time(instant: number): Html {
  return html`<time datetime="${new Date(instant).toISOString()}">${formatInstant(instant)}</time>`;
}

export function formatDay(instant: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' }).format(instant);
}

/** A status as Jira draws it; the category gives the colour, the name says it. */
export function statusLozenge(status: JiraStatus | undefined): Html {
  if (!status) return html`<span class="lozenge lozenge-new">Unknown status</span>`;
  return html`<span class="lozenge lozenge-${status.categoryKey}">${status.name}</span>`;
}

/** A square with the type's first letter, beside which the type's name must be printed or said. */
export function typeIcon(type: JiraIssueType | undefined): Html {
  const name = type?.name ?? 'Unknown type';
  const kind = type?.subtask
    ? 'subtask'
    : /bug|defect/i.test(name)
      ? 'bug'
      : (type?.hierarchyLevel ?? 0) > 0
        ? 'epic'
        : 'standard';
  return html`<span class="type-icon type-${kind}" aria-hidden="true">${name.slice(0, 1)}</span>`;
}

export function personName(directory: Directory, accountId: string | null, nobody = 'Unassigned'): string {
  if (accountId === null) return nobody;
  return directory.user(accountId)?.displayName ?? accountId;
}
