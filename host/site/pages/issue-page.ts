import { html } from '../html';
import type { SiteCall, SiteContext } from '../host-site';
import { htmlReply, type Reply, seeOther } from '../http/reply';
import { typeIcon } from '../layout/format';
import { type Crumb, layout } from '../layout/layout';
import { projectSidebar } from '../layout/project-sidebar';
import { findIssue } from '../site-lookup';
import { issueDetails } from './issue-details';
import { editForm } from './issue-edit-form';
import { issueHistory } from './issue-history';
import { addPanelButtons, addedPanels, contextPanels } from './issue-modules';
import { type OpenIssue, openIssue } from './issue-place';
import { statusMenu } from './status-menu';

/** The view of one work item, with the app's context panel at the right and its panels in the middle. */
export async function issuePage({ context, params, request }: SiteCall): Promise<Reply> {
  const open = openIssue(context, params.key ?? '');
  if (params.key !== open.issue.key) return seeOther(`/browse/${open.issue.key}`);
  return renderIssue(context, open, { location: request.url.href });
}

/** The same view, with what Jira said when it refused a change. */
export async function renderIssue(
  context: SiteContext,
  open: OpenIssue,
  options: { readonly location: string; readonly refusal?: { readonly status: number; readonly message: string } },
): Promise<Reply> {
  const { issue, project, access } = open;
  const { directory, host } = context;
  const type = directory.issueType(issue.typeId);
  const path = `/browse/${issue.key}`;
  const place = { issue, project, location: options.location, issueType: type ?? UNKNOWN_TYPE };
  const panels = addedPanels(context, place);
  const main = html`<div class="issue">
    <div class="issue-main">
      <p class="issue-type">${typeIcon(type)} ${type?.name ?? UNKNOWN_TYPE.name}</p>
      <h1>${issue.summary}</h1>
      ${options.refusal ? html`<p class="message message-error" role="alert">${options.refusal.message}</p>` : null}
      ${addPanelButtons(context, issue, access.edit)} ${panels}
    </div>
    <div class="issue-side">
      <div id="issue-facts" data-refresh>
        ${await statusMenu(context, open)} ${issueDetails(context, issue, access.edit ? editForm(context, open) : null)}
      </div>
      ${contextPanels(context, place)}
    </div>
    ${issueHistory(issue, directory)}
  </div>`;
  await host.state.markPanelsSeen(issue.id);
  return htmlReply(
    layout(context, {
      title: `[${issue.key}] ${issue.summary}`,
      breadcrumbs: issueCrumbs(context, open),
      sidebar: projectSidebar(context, project, { access, current: path }),
      main,
      returnTo: path,
    }),
    options.refusal?.status ?? 200,
  );
}

const UNKNOWN_TYPE = { id: '0', name: 'Unknown type', hierarchyLevel: 0, subtask: false };

function issueCrumbs({ site }: SiteContext, { issue, project }: OpenIssue): Crumb[] {
  const parent = issue.parentId === null ? null : findIssue(site, issue.parentId);
  return [
    { name: 'Projects', href: '/' },
    { name: project.name, href: `/jira/software/projects/${project.key}` },
    ...(parent ? [{ name: parent.key, href: `/browse/${parent.key}` }] : []),
    { name: issue.key, href: `/browse/${issue.key}` },
  ];
}
