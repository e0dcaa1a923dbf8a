import { projectAccess, type ProjectAccess } from '../access';
import type { JiraProject } from '../../jira/model';
import { html } from '../html';
import { hiddenOrAbsent, PageError, type SiteCall, type SiteContext } from '../host-site';
import { htmlReply, type Reply } from '../http/reply';
import { personName } from '../layout/format';
import { frame } from '../layout/frame';
import { type Crumb, layout } from '../layout/layout';
import { projectSidebar } from '../layout/project-sidebar';
import { projectExtension } from '../modules/extension-context';
import { frameModule } from '../modules/framed-module';
import { modulePath, modulesOfType } from '../modules/module-path';
import { workItemTable } from './work-item-table';

/** The front page of a project: what it is and what changed last. */
export function projectPage({ context, params }: SiteCall): Reply {
  const { project, access } = openProject(context, params.key ?? '');
  const { site, directory } = context;
  const path = `/jira/software/projects/${project.key}`;
  const boards = site.boards.filter((board) => board.projectKeys.includes(project.key));
  const latest = site.issues
    .filter((issue) => issue.projectId === project.id)
    .sort((one, other) => other.updated - one.updated)
    .slice(0, 10);
  const main = html`<h1>${project.name}</h1>
    <dl class="facts">
      <dt>Key</dt>
      <dd>${project.key}</dd>
      <dt>Lead</dt>
      <dd>${personName(directory, project.leadAccountId, 'No lead')}</dd>
      <dt>Boards</dt>
      <dd>${boards.length > 0 ? boards.map((board) => `${board.name} (${board.type})`).join(', ') : 'None'}</dd>
    </dl>
    <h2>Recently updated</h2>
    ${
      latest.length > 0
        ? workItemTable(latest, directory, { label: 'Recently updated work items' })
        : html`<p class="empty">This project has no work items.</p>`
    }`;
  return htmlReply(
    layout(context, {
      title: project.name,
      breadcrumbs: projectCrumbs(project),
      sidebar: projectSidebar(context, project, { access, current: path }),
      main,
      returnTo: path,
    }),
  );
}

/** A page of the app inside a project: `jira:projectPage`, or `jira:projectSettingsPage` for its administrators. */
export function projectModulePage(type: 'jira:projectPage' | 'jira:projectSettingsPage') {
  return ({ context, params, request }: SiteCall): Reply => {
    const { host, viewer } = context;
    const { installation } = host;
    const { project, access } = openProject(context, params.key ?? '');
    const isSettings = type === 'jira:projectSettingsPage';
    if (isSettings && !access.administer) throw notAdministrator(context, project);
    const { pathname } = request.url;
    const module = modulesOfType(installation, type).find((candidate) => {
      const path = modulePath(installation, project.key, candidate);
      return pathname === path || pathname.startsWith(`${path}/`);
    });
    if (!module)
      throw new PageError(404, 'There is no such page', 'The manifest of the app has no module at this address.');

    const path = modulePath(installation, project.key, module);
    const framed = frameModule(installation, {
      module,
      surface: 'page',
      user: viewer.user,
      extension: projectExtension(type, project, request.url.href),
      localId: project.key,
      historyBase: path,
    });
    return htmlReply(
      layout(context, {
        title: `${module.title} - ${project.name}`,
        breadcrumbs: [...projectCrumbs(project), ...(isSettings ? [{ name: 'Project settings', href: path }] : [])],
        sidebar: projectSidebar(context, project, { access, current: path }),
        main: html`<h1 class="${module.layout === 'native' ? 'page-title' : 'visually-hidden'}">
            ${module.title}${isSettings ? ' settings' : null}
          </h1>
          ${frame(framed)}`,
        returnTo: pathname,
      }),
    );
  };
}

function projectCrumbs(project: JiraProject): Crumb[] {
  return [
    { name: 'Projects', href: '/' },
    { name: project.name, href: `/jira/software/projects/${project.key}` },
  ];
}

function openProject(
  { site, directory, viewer }: SiteContext,
  key: string,
): { readonly project: JiraProject; readonly access: ProjectAccess } {
  const project = directory.project(key);
  if (!project) throw hiddenOrAbsent('project');
  const access = projectAccess(site, directory, { accountId: viewer.user.accountId, project });
  if (!access.browse) throw hiddenOrAbsent('project');
  return { project, access };
}

function notAdministrator({ viewer }: SiteContext, project: JiraProject): PageError {
  return new PageError(
    403,
    'You need to administer this project',
    `${viewer.user.displayName} does not have the Administer Projects permission in ${project.name}. Switch to an administrator in the bar at the top.`,
  );
}
