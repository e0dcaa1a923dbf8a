import type { Call, Route } from '../call';
import { PAGE_PARAMETERS, offsetPage } from '../paging';
import { fieldDefinitions } from '../render/field';
import { jiraInstant } from '../render/instant';
import { renderIssueType } from '../render/issue-type';
import { renderPriority } from '../render/priority';
import { renderResolution } from '../render/resolution';
import { selfLink } from '../render/self-link';
import { categoryEnum, renderStatus } from '../render/status';
import { forbidden, ok, type Reply } from '../reply';

export const metadataRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/status',
    handle: ({ core }) => list(core.site.statuses.map((status) => renderStatus(status.id, core))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/statuses/search',
    query: [...PAGE_PARAMETERS, 'searchString', 'statusCategory'],
    handle(call) {
      const { access, site } = call.core;
      const administers = site.projects.some((project) => access.mayAdminister(call.caller, project));
      if (!administers && call.caller.kind !== 'app')
        throw forbidden('You must administer a project to list statuses.');
      const [text, category] = [call.query.get('searchString') ?? '', call.query.get('statusCategory')];
      const matching = site.statuses
        .filter((status) => status.name.toLowerCase().includes(text.toLowerCase()))
        .filter((status) => category === null || categoryEnum(status) === category);
      const page = offsetPage(call, matching, { fallback: 200, limit: 200 });
      const values = page.values.map((status) => ({
        ...{ id: status.id, name: status.name, statusCategory: categoryEnum(status), description: '' },
        scope: { type: 'GLOBAL' },
      }));
      return ok({ self: selfLink(call.core, 'statuses/search'), ...page, values }, values.length);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/issuetype',
    handle: ({ core }) => list(core.site.issueTypes.map((type) => renderIssueType(type.id, core))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/resolution',
    handle: ({ core }) => list(core.site.resolutions.map(({ id }) => renderResolution(id, core))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/priority',
    handle: ({ core }) => list(core.site.priorities.map(({ id }) => renderPriority(id, core))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/priority/search',
    query: [...PAGE_PARAMETERS, 'id', 'priorityName'],
    handle: searchPriorities,
  },
  { method: 'GET', path: '/rest/api/3/field', handle: ({ core }) => list(fieldDefinitions(core)) },
  {
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    anonymous: true,
    handle: ({ core, now }) =>
      ok(
        {
          ...{ baseUrl: core.origin, displayUrl: core.origin, serverTitle: core.site.siteName },
          ...{ version: '1001.0.0-SNAPSHOT', versionNumbers: [1001, 0, 0], deploymentType: 'Cloud' },
          ...{ buildNumber: 100_000, serverTime: jiraInstant(now), serverTimeZone: 'UTC' },
        },
        0,
      ),
  },
];

/** Most severe first, as the site orders them. */
function searchPriorities(call: Call): Reply {
  const [ids, text] = [new Set(call.query.getAll('id')), call.query.get('priorityName') ?? ''];
  const matching = call.core.site.priorities
    .filter(({ id }) => ids.size === 0 || ids.has(id))
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  const page = offsetPage(call, matching, { fallback: 50, limit: 50 });
  const values = page.values.map(({ id }) => renderPriority(id, call.core));
  return ok({ self: selfLink(call.core, 'priority/search'), ...page, values }, values.length);
}

function list(values: readonly unknown[]): Reply {
  return ok(values, values.length);
}
