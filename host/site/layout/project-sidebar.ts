import type { JiraProject } from '../../jira/model';
import type { ProjectAccess } from '../access';
import { type Html, html } from '../html';
import type { SiteContext } from '../host-site';
import type { FramedType } from '../modules/site-manifest';
import { modulePath, modulesOfType } from '../modules/module-path';

/** The navigation of a project: its work items, and what the app's manifest adds to it. */
export function projectSidebar(
  { host }: SiteContext,
  project: JiraProject,
  options: { readonly access: ProjectAccess; readonly current: string },
): Html {
  const link = (href: string, name: string): Html =>
    html`<li><a href="${href}" ${options.current === href ? html` aria-current="page"` : null}>${name}</a></li>`;
  const apps = (type: FramedType): Html[] =>
    modulesOfType(host.installation, type).map((module) =>
      link(modulePath(host.installation, project.key, module), module.title),
    );
  const settings = options.access.administer ? apps('jira:projectSettingsPage') : [];
  return html`<nav class="sidebar" aria-label="Project ${project.name}">
    <p class="sidebar-title">${project.name}<small>${project.key}, software project</small></p>
    <ul>
      ${link(`/jira/software/projects/${project.key}`, 'Summary')}
      ${link(`/issues?jql=${encodeURIComponent(`project = ${project.key} ORDER BY created DESC`)}`, 'Work items')}
      ${apps('jira:projectPage')}
    </ul>
    ${
      settings.length > 0
        ? html`<p class="sidebar-heading">Project settings</p>
            <ul>
              ${settings}
            </ul>`
        : null
    }
  </nav>`;
}
