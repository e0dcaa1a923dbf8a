import type { JiraIssue } from '../../jira/model';
import { type Html, html } from '../html';
import type { SiteContext } from '../host-site';
import { frame } from '../layout/frame';
import type { UiModule } from '../modules/site-manifest';
import { issueExtension, type IssuePlace } from '../modules/extension-context';
import { frameModule } from '../modules/framed-module';
import { modulesOfType } from '../modules/module-path';
import { contextStatus } from './context-status';

/** The context panels, which Jira always shows at the right; open until somebody folds them. */
export function contextPanels(context: SiteContext, place: IssuePlace): Html[] {
  const { host, viewer } = context;
  return modulesOfType(host.installation, 'jira:issueContext').map((module) => {
    const framed = frameModule(host.installation, {
      module,
      surface: 'context',
      user: viewer.user,
      extension: issueExtension('jira:issueContext', place, false),
      localId: place.issue.id,
    });
    return html`<details class="card context-panel" open data-module="${module.key}">
      <summary>
        <h2>${module.label ?? module.title}</h2>
        ${contextStatus(place.issue, module.key)}
      </summary>
      ${frame(framed)}
    </details>`;
  });
}

/** The panels that somebody added to this work item. */
export function addedPanels(context: SiteContext, place: IssuePlace): Html[] {
  const { host, viewer } = context;
  const added = host.state.addedPanels(place.issue.id);
  return modulesOfType(host.installation, 'jira:issuePanel').flatMap((module) => {
    const panel = added.find((candidate) => candidate.moduleKey === module.key);
    if (!panel) return [];
    const framed = frameModule(host.installation, {
      module,
      surface: 'panel',
      user: viewer.user,
      extension: issueExtension('jira:issuePanel', place, panel.isNew),
      localId: place.issue.id,
    });
    return [panelSection(place.issue, module, frame(framed))];
  });
}

function panelSection(issue: JiraIssue, module: UiModule, body: Html): Html {
  const heading = `panel-${module.key}`;
  return html`<section class="issue-panel" aria-labelledby="${heading}" data-module="${module.key}">
    <header>
      <h2 id="${heading}">${module.title}</h2>
      <form method="post" action="/__host/issue/${issue.key}/remove-panel">
        <button name="moduleKey" value="${module.key}">
          Remove<span class="visually-hidden"> ${module.title}</span>
        </button>
      </form>
    </header>
    ${body}
  </section>`;
}

/** A button for each panel of the manifest that is not on this work item yet. */
export function addPanelButtons({ host }: SiteContext, issue: JiraIssue, canEdit: boolean): Html | null {
  const added = new Set(host.state.addedPanels(issue.id).map((panel) => panel.moduleKey));
  const absent = modulesOfType(host.installation, 'jira:issuePanel').filter((module) => !added.has(module.key));
  if (absent.length === 0 || !canEdit) return null;
  return html`<form class="issue-actions" method="post" action="/__host/issue/${issue.key}/add-panel">
    ${absent.map((module) => html`<button name="moduleKey" value="${module.key}">Add ${module.title}</button>`)}
  </form>`;
}
