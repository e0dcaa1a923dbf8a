import { z } from 'zod';
import { type Html, html } from '../html';
import type { SiteCall, SiteContext } from '../host-site';
import { htmlReply, type Reply } from '../http/reply';
import { askJira, JiraRefusal } from '../jira-requests';
import { layout } from '../layout/layout';
import { findIssue } from '../site-lookup';
import { workItemTable } from './work-item-table';

const PAGE_SIZE = 50;
const DEFAULT_JQL = 'created >= -365d ORDER BY updated DESC';

const resultSchema = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.string().optional(),
});

/** The list of work items that a JQL query finds, as the viewer; Jira's own words when it refuses the query. */
export async function searchPage({ context, request }: SiteCall): Promise<Reply> {
  const jql = request.url.searchParams.get('jql') ?? DEFAULT_JQL;
  const token = request.url.searchParams.get('page');
  const main = html`<h1>Work items</h1>
    <form class="jql" action="/issues" method="get">
      <label for="jql">JQL query</label>
      <textarea id="jql" name="jql" rows="2" spellcheck="false">${jql}</textarea>
      <button type="submit" class="primary">Search</button>
    </form>
    ${await search(context, jql, token)}`;
  const crumbs = [{ name: 'Work items', href: '/issues' }];
  const returnTo = `/issues?jql=${encodeURIComponent(jql)}`;
  return htmlReply(layout(context, { title: 'Work items', breadcrumbs: crumbs, main, query: jql, returnTo }));
}

async function search(context: SiteContext, jql: string, token: string | null): Promise<Html> {
  const { host, viewer } = context;
  const body = { jql, fields: ['id'], maxResults: PAGE_SIZE, ...(token === null ? {} : { nextPageToken: token }) };
  try {
    const call = { method: 'POST', path: '/rest/api/3/search/jql', body } as const;
    const result = resultSchema.parse(await askJira(host.jira, viewer.user.accountId, call));
    return results(context, jql, result);
  } catch (error) {
    if (!(error instanceof JiraRefusal)) throw error;
    return html`<p class="message message-error" role="alert">${error.message}</p>`;
  }
}

function results({ site, directory }: SiteContext, jql: string, result: z.infer<typeof resultSchema>): Html {
  const issues = result.issues.flatMap(({ id }) => findIssue(site, id) ?? []);
  if (issues.length === 0)
    return html`<p class="empty">No work item matches this query, or none that you may browse.</p>`;
  const next = result.nextPageToken;
  return html`${workItemTable(issues, directory, { label: 'Work items found' })}
    <p>
      ${issues.length} work
      items${
        next === undefined
          ? '.'
          : html` on this page.
              <a href="/issues?jql=${encodeURIComponent(jql)}&page=${encodeURIComponent(next)}">Next page</a>`
      }
    </p>`;
}
