import { projectAccess } from '../access';
import { type Html, html } from '../html';
import { PageError, type SiteCall, type SiteContext } from '../host-site';
import { htmlReply, type Reply } from '../http/reply';
import { frame } from '../layout/frame';
import { layout } from '../layout/layout';
import type { UiModule } from '../modules/site-manifest';
import { gadgetExtension } from '../modules/extension-context';
import { frameModule } from '../modules/framed-module';
import { modulesOfType } from '../modules/module-path';
import { workItemTable } from './work-item-table';

export const DASHBOARD_ID = '1';
const DASHBOARD_PATH = `/jira/dashboards/${DASHBOARD_ID}`;
const FIRST_GADGET_ID = 10_001;

/** A dashboard in Jira's three columns: the app's gadgets in the first, two of the host's own beside them. */
export function dashboardPage({ context, params, request }: SiteCall): Reply {
  if (params.id !== DASHBOARD_ID) {
    throw new PageError(404, 'There is no such dashboard', `This site has one dashboard, at ${DASHBOARD_PATH}.`);
  }
  const editing = request.url.searchParams.get('configure');
  const gadgets = modulesOfType(context.host.installation, 'jira:dashboardGadget');
  const main = html`<h1>Product and engineering</h1>
    <div class="dashboard">
      <div class="dashboard-column">
        ${gadgets.map((module, index) => appGadget(context, { module, id: String(FIRST_GADGET_ID + index), editing }))}
      </div>
      <div class="dashboard-column">${assignedToViewer(context)}</div>
      <div class="dashboard-column">${recentlyUpdated(context)}</div>
    </div>`;
  const crumbs = [{ name: 'Dashboards', href: DASHBOARD_PATH }];
  return htmlReply(layout(context, { title: 'Dashboard', breadcrumbs: crumbs, main, returnTo: DASHBOARD_PATH }));
}

interface PlacedGadget {
  readonly module: UiModule;
  readonly id: string;
  /** Id of the gadget that is being configured, if one is. */
  readonly editing: string | null;
}

/** A gadget that nobody configured yet opens with its configuration, as after it was added in Jira. */
function appGadget({ host, viewer }: SiteContext, { module, id, editing }: PlacedGadget): Html {
  const configuration = host.state.gadgetConfiguration(id);
  const canEdit = module.edit !== undefined;
  const isEditing = canEdit && (editing === id || configuration === null);
  const framed = frameModule(host.installation, {
    module,
    surface: isEditing ? 'gadget-edit' : 'gadget',
    user: viewer.user,
    extension: gadgetExtension({
      dashboardId: DASHBOARD_ID,
      gadgetId: id,
      configuration: configuration ?? {},
      isEditing,
    }),
    localId: id,
    doneUrl: isEditing ? DASHBOARD_PATH : undefined,
  });
  const menu = html`<details class="menu gadget-menu">
    <summary>
      <span>More<span class="visually-hidden"> for ${module.title}</span></span>
    </summary>
    <ul class="menu-panel">
      ${canEdit ? html`<li><a href="${DASHBOARD_PATH}?configure=${id}">Configure</a></li>` : null}
      <li><a href="${DASHBOARD_PATH}">Refresh</a></li>
    </ul>
  </details>`;
  return gadget(
    html`<h2>${module.title}</h2>
      ${menu}`,
    frame(framed),
  );
}

function gadget(header: Html, body: Html): Html {
  return html`<section class="gadget">
    <header>${header}</header>
    <div class="gadget-body">${body}</div>
  </section>`;
}

function assignedToViewer(context: SiteContext): Html {
  const { site, viewer, directory } = context;
  const open = visibleIssues(context).filter(
    (issue) => issue.assignee === viewer.user.accountId && directory.status(issue.statusId)?.categoryKey !== 'done',
  );
  const few = open.slice(0, 8);
  const body =
    few.length > 0
      ? workItemTable(few, directory, { label: 'Assigned to me', isNarrow: true })
      : html`<p class="empty">No open work item of ${site.siteName} is assigned to ${viewer.user.displayName}.</p>`;
  return gadget(html`<h2>Assigned to me</h2>`, body);
}

function recentlyUpdated(context: SiteContext): Html {
  const few = visibleIssues(context).slice(0, 8);
  const body =
    few.length > 0
      ? workItemTable(few, context.directory, { label: 'Recently updated', isNarrow: true })
      : html`<p class="empty">There is no work item that ${context.viewer.user.displayName} may browse.</p>`;
  return gadget(html`<h2>Recently updated</h2>`, body);
}

/** What the viewer may browse, the latest change first. */
function visibleIssues({ site, directory, viewer }: SiteContext) {
  const visible = site.projects.filter(
    (project) => projectAccess(site, directory, { accountId: viewer.user.accountId, project }).browse,
  );
  const ids = new Set(visible.map((project) => project.id));
  return site.issues.filter((issue) => ids.has(issue.projectId)).sort((one, other) => other.updated - one.updated);
}
