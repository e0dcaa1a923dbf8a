import type { JiraIssue } from '../../jira/model';
import { type Html, html } from '../html';
import type { SiteContext } from '../host-site';
import { personName, time } from '../layout/format';
import { findIssue } from '../site-lookup';

/** The fields of a work item that the app's numbers come from, and the form that changes them for who may. */
export function issueDetails({ site, directory }: SiteContext, issue: JiraIssue, form: Html | null): Html {
  const parent = issue.parentId === null ? null : findIssue(site, issue.parentId);
  const sprint = issue.sprintIds.map((id) => directory.sprint(id)?.name ?? `Sprint ${id}`).join(', ');
  return html`<section class="card" aria-labelledby="details-heading">
    <h2 id="details-heading">Details</h2>
    <dl class="facts">
      <dt>Assignee</dt>
      <dd>${personName(directory, issue.assignee)}</dd>
      <dt>Sprint</dt>
      <dd>${sprint === '' ? 'None' : sprint}</dd>
      <dt>Parent</dt>
      <dd>${parent ? html`<a href="/browse/${parent.key}">${parent.key}</a> ${parent.summary}` : 'None'}</dd>
      <dt>Story points</dt>
      <dd>${issue.points ?? 'None'}</dd>
      <dt>Labels</dt>
      <dd>${issue.labels.length > 0 ? issue.labels.join(', ') : 'None'}</dd>
      <dt>Reporter</dt>
      <dd>${personName(directory, issue.reporter, 'Unknown')}</dd>
      <dt>Created</dt>
      <dd>${time(issue.created)}</dd>
      <dt>Updated</dt>
      <dd>${time(issue.updated)}</dd>
      ${
        issue.resolved === null
          ? null
          : html`<dt>Resolved</dt>
              <dd>${time(issue.resolved)}</dd>`
      }
    </dl>
    ${form}
  </section>`;
}
