import { z } from 'zod';
import { type Html, html } from '../html';
import type { SiteContext } from '../host-site';
import { askJira } from '../jira-requests';
import { statusLozenge } from '../layout/format';
import type { OpenIssue } from './issue-place';

const transitionsSchema = z.object({
  transitions: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** The status with the transitions that Jira offers to the viewer. */
export async function statusMenu(context: SiteContext, { issue, access }: OpenIssue): Promise<Html> {
  const status = context.directory.status(issue.statusId);
  if (!access.edit)
    return html`<p class="status-line"><span class="visually-hidden">Status:</span> ${statusLozenge(status)}</p>`;
  const path = `/rest/api/3/issue/${issue.key}/transitions`;
  const answer = await askJira(context.host.jira, context.viewer.user.accountId, { method: 'GET', path });
  const { transitions } = transitionsSchema.parse(answer);
  return html`<details class="menu status-menu">
    <summary>
      <span class="visually-hidden">Status:</span> ${statusLozenge(status)}<span class="visually-hidden">, change</span>
    </summary>
    <form class="menu-panel" method="post" action="/__host/issue/${issue.key}/transition">
      ${transitions.length === 0 ? html`<p>No transition leads on from here.</p>` : null}
      ${transitions.map(({ id, name }) => html`<button name="transition" value="${id}">${name}</button>`)}
    </form>
  </details>`;
}
