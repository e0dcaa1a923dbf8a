import { removeProject } from '../changes';
import type { Call, Route } from '../call';
import { projectOfPath } from '../find-issue';
import type { JiraProject } from '../model';
import { PAGE_PARAMETERS, offsetPage } from '../paging';
import { renderLead, renderProject, renderProjectDetails } from '../render/project';
import { selfLink } from '../render/self-link';
import { renderVersion } from '../render/version';
import { badRequest, noContent, notFound, ok, type Reply } from '../reply';
import { listParameter } from '../request-input';

const path = '/rest/api/3/project/{projectIdOrKey}';

export const projectRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project/search',
    query: [...PAGE_PARAMETERS, 'orderBy', 'id', 'keys', 'query', 'action', 'expand'],
    handle: searchProjects,
  },
  {
    method: 'GET',
    path,
    query: ['expand'],
    handle: (call) => ok(renderProjectDetails(projectOfPath(call), call.core), 1),
  },
  { method: 'DELETE', path, query: ['enableUndo'], writes: true, handle: deleteProject },
  {
    method: 'GET',
    path: `${path}/versions`,
    handle(call) {
      const { id } = projectOfPath(call);
      const versions = call.core.site.versions.filter((version) => version.projectId === id);
      return ok(
        versions.map((version) => renderVersion(version, call.core)),
        versions.length,
      );
    },
  },
];

function searchProjects(call: Call): Reply {
  const [ids, keys] = [new Set(listParameter(call, 'id')), new Set(listParameter(call, 'keys'))];
  const text = (call.query.get('query') ?? '').toLowerCase();
  const matching = call.core.access
    .visibleProjects(call.caller)
    .filter((project) => ids.size === 0 || ids.has(project.id))
    .filter((project) => keys.size === 0 || keys.has(project.key))
    .filter(({ key, name }) => `${key}\n${name}`.toLowerCase().includes(text))
    .filter((project) => allows(call, project));
  const page = offsetPage(call, matching.sort(orderOf(call)), { fallback: 50, limit: 100 });
  const expanded = new Set(listParameter(call, 'expand'));
  const values = page.values.map((project) => ({
    ...renderProject(project, call.core),
    ...(expanded.has('lead') ? renderLead(project, call.core) : {}),
  }));
  return ok({ self: selfLink(call.core, 'project/search'), ...page, values }, values.length);
}

/** `action`: what the caller wants to do in the project. */
function allows(call: Call, project: JiraProject): boolean {
  const action = call.query.get('action') ?? 'view';
  if (action === 'view' || action === 'browse') return true;
  if (action === 'create') return call.core.access.mayEdit(call.caller, project);
  if (action === 'edit') return call.core.access.mayAdminister(call.caller, project);
  throw badRequest(`The action '${action}' is not one of view, browse, edit, create.`);
}

function orderOf(call: Call): (a: JiraProject, b: JiraProject) => number {
  const orderBy = call.query.get('orderBy') ?? 'key';
  const name = orderBy.replace(/^[ +-]/, '');
  if (name !== 'key' && name !== 'name') throw badRequest(`Projects can be ordered by key or name, not '${orderBy}'.`);
  const sign = orderBy.startsWith('-') ? -1 : 1;
  return (a, b) => (a[name] === b[name] ? 0 : a[name] < b[name] ? -sign : sign);
}

function deleteProject(call: Call): Reply {
  const project = projectOfPath(call);
  if (!call.core.access.administersSite(call.caller))
    throw notFound('You do not have permission to delete the project.');
  removeProject(project, { canBeUndone: call.query.get('enableUndo') !== 'false' }, call);
  return noContent();
}
