import { projectAccess } from '../access';
import { type Html, html } from '../html';
import type { SiteCall, SiteContext } from '../host-site';
import { htmlReply, type Reply } from '../http/reply';
import { layout } from '../layout/layout';
import { modulePath, modulesOfType } from '../modules/module-path';

/** The start: what there is on the site, for the user who looks. */
export function homePage({ context }: SiteCall): Reply {
  const { site, directory, viewer } = context;
  const rows = site.projects.flatMap((project) => {
    const access = projectAccess(site, directory, { accountId: viewer.user.accountId, project });
    return access.browse ? [projectRow(context, project.key, access.administer)] : [];
  });
  const main = html`<h1>Projects</h1>
    <p class="lead">
      This machine plays Jira and the Forge platform. The app in the frames is the one that is deployed. Switch user in
      the bar at the top to see what each role sees.
    </p>
    ${
      rows.length > 0
        ? html`<div class="table-scroll" role="region" aria-label="Projects" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Key</th>
                  <th scope="col">Lead</th>
                  <th scope="col">Apps</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
        : html`<p class="empty">${viewer.user.displayName} may browse no project of this site.</p>`
    }
    <p><a href="/jira/dashboards/1">Open the dashboard</a></p>
    ${notes(site.notes)}`;
  return htmlReply(layout(context, { title: 'Projects', breadcrumbs: [], main, returnTo: '/' }));
}

function projectRow({ host, site, directory }: SiteContext, key: string, administer: boolean): Html {
  const project = directory.project(key);
  const { installation } = host;
  const modules = [
    ...modulesOfType(installation, 'jira:projectPage'),
    ...(administer ? modulesOfType(installation, 'jira:projectSettingsPage') : []),
  ];
  const lead = site.users.find((user) => user.accountId === project?.leadAccountId)?.displayName ?? 'No lead';
  return html`<tr>
    <td><a href="/jira/software/projects/${key}">${project?.name ?? key}</a></td>
    <td>${key}</td>
    <td>${lead}</td>
    <td>
      <ul class="inline-list">
        ${modules.map((module) => {
          const name = module.type === 'jira:projectSettingsPage' ? `${module.title} settings` : module.title;
          return html`<li>
            <a href="${modulePath(installation, key, module)}"
              >${name}<span class="visually-hidden"> of ${key}</span></a
            >
          </li>`;
        })}
      </ul>
    </td>
  </tr>`;
}

function notes(sentences: readonly string[]): Html | null {
  if (sentences.length === 0) return null;
  return html`<details class="card">
    <summary>What to know about this site</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
}
