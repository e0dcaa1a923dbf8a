import type { Call, Route } from '../call';
import type { JiraUser } from '../model';
import { PAGE_PARAMETERS, offsetPage } from '../paging';
import { renderProfile } from '../render/user';
import { badRequest, notFound, ok, type Reply } from '../reply';

/** Points for each person in an answer. */
const POINTS_EACH = 2;

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/myself',
    query: ['expand'],
    handle: (call) => ok(renderProfile(call.accountId ?? '', call.core), POINTS_EACH),
  },
  { method: 'GET', path: '/rest/api/3/user', query: ['accountId', 'expand'], handle: getUser },
  {
    method: 'GET',
    path: '/rest/api/3/user/search',
    query: [...PAGE_PARAMETERS, 'query', 'accountId'],
    handle: searchUsers,
  },
  {
    method: 'GET',
    path: '/rest/api/3/users/search',
    query: PAGE_PARAMETERS,
    handle: (call) => page(call.core.site.users, call),
  },
];

function getUser(call: Call): Reply {
  const accountId = call.query.get('accountId') ?? '';
  const isApp = call.core.access.callerOf(accountId).kind === 'app';
  if (!isApp && !call.core.directory.user(accountId))
    throw notFound('Specified user does not exist or you do not have required permissions');
  return ok(renderProfile(accountId, call.core), POINTS_EACH);
}

/** People who are active and whose name or e-mail has a word that begins with the text. */
function searchUsers(call: Call): Reply {
  const [text, accountId] = [call.query.get('query'), call.query.get('accountId')];
  if ((text === null) === (accountId === null)) throw badRequest("Specify either 'query' or 'accountId'.");
  const active = call.core.site.users.filter((user) => user.active);
  const matches = (user: JiraUser): boolean => (text === null ? user.accountId === accountId : isFoundBy(user, text));
  return page(active.filter(matches), call);
}

function isFoundBy({ displayName, email }: JiraUser, text: string): boolean {
  const start = text.toLowerCase();
  return [email, displayName, ...displayName.split(/\s+/)].some((word) => word.toLowerCase().startsWith(start));
}

function page(users: readonly JiraUser[], call: Call): Reply {
  const { values } = offsetPage(call, users, { fallback: 50, limit: 1000 });
  return ok(
    values.map((user) => renderProfile(user.accountId, call.core)),
    POINTS_EACH * values.length,
  );
}
