import { z } from 'zod';
import type { Call, Route } from '../call';
import { boundedQuery } from '../jql-query';
import type { JiraIssue } from '../model';
import { decodeToken, encodeToken, requestFingerprint, resumeAt } from '../paging-token';
import { renderFieldNames, renderIssue } from '../render/issue';
import { isIdentityOnly, issueView, type IssueView } from '../render/issue-view';
import { badRequest, ok, type Reply } from '../reply';
import { integerParameter, listParameter, readBody, splitList } from '../request-input';

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 100;
/** Of pages that hold nothing but ids and keys. */
const LARGEST_IDENTITY_PAGE = 5000;
const MOST_PROPERTIES = 5;
const MOST_RECONCILED = 50;

const searchSchema = z.strictObject({
  jql: z.string().default(''),
  nextPageToken: z.string().nullish(),
  maxResults: z.number().int().default(DEFAULT_PAGE),
  fields: z.array(z.string()).default([]),
  expand: z.string().default(''),
  properties: z.array(z.string()).default([]),
  /** Reads are consistent here in any case. */
  reconcileIssues: z.array(z.number().int()).default([]),
  fieldsByKeys: z.boolean().optional(),
});

type SearchRequest = z.infer<typeof searchSchema>;

const QUERY_PARAMETERS = [
  ...['jql', 'nextPageToken', 'maxResults', 'fields', 'expand', 'properties', 'reconcileIssues'],
  ...['fieldsByKeys', 'failFast'],
];

export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    query: QUERY_PARAMETERS,
    handle: (call) => search(requestOfQuery(call), call),
  },
  { method: 'POST', path: '/rest/api/3/search/jql', handle: (call) => search(readBody(call, searchSchema), call) },
  {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    handle: (call) => {
      const query = boundedQuery(readBody(call, z.strictObject({ jql: z.string() })).jql, call);
      const count = call.core.store.all().reduce((sum, issue) => (query.matches(issue) ? sum + 1 : sum), 0);
      return ok({ count }, 0);
    },
  },
];

function requestOfQuery(call: Call): SearchRequest {
  return {
    jql: call.query.get('jql') ?? '',
    nextPageToken: call.query.get('nextPageToken'),
    maxResults: integerParameter(call, 'maxResults', DEFAULT_PAGE),
    fields: listParameter(call, 'fields'),
    expand: call.query.get('expand') ?? '',
    properties: listParameter(call, 'properties'),
    reconcileIssues: listParameter(call, 'reconcileIssues').map(Number),
  };
}

function search(request: SearchRequest, call: Call): Reply {
  refuseExcess(request);
  const { store } = call.core;
  const view = issueView({ ...request, expand: splitList(request.expand) }, 'id', call.core);
  const key = `search\n${call.accountId ?? ''}\n${request.jql}`;
  const of = requestFingerprint(key);
  const { ids, from } = findResults({ request, key, of }, call);
  const upTo = Math.min(from + pageSize(request, view), ids.length);
  const issues = ids.slice(from, upTo).flatMap((id) => store.find(id) ?? []);
  const last = ids[upTo - 1];
  const isLast = upTo >= ids.length || last === undefined;
  const body = {
    ...renderFieldNames(view, call),
    issues: issues.map((issue) => renderIssue(issue, view, call)),
    ...(!isLast && { nextPageToken: encodeToken({ of, at: upTo, after: last, issued: call.now }) }),
    isLast,
  };
  return ok(body, issues.length);
}

/** The whole sorted result and where this page begins; evaluated once, unless it has been forgotten. */
function findResults(
  search: { readonly request: SearchRequest; readonly key: string; readonly of: string },
  call: Call,
): { ids: readonly string[]; from: number } {
  const { results } = call.core;
  const { nextPageToken, jql } = search.request;
  const hasToken = typeof nextPageToken === 'string' && nextPageToken !== '';
  const token = hasToken ? decodeToken(nextPageToken, { of: search.of, now: call.now }) : null;
  let ids = token ? results.get(search.key) : undefined;
  if (!ids) {
    ids = evaluate(jql, call).map((issue) => issue.id);
    results.put(search.key, ids);
  }
  return { ids, from: token ? resumeAt(ids, token) : 0 };
}

function evaluate(jql: string, call: Call): JiraIssue[] {
  const query = boundedQuery(jql, call);
  return call.core.store
    .all()
    .filter((issue) => query.matches(issue))
    .sort((a, b) => query.compare(a, b));
}

function pageSize(request: SearchRequest, view: IssueView): number {
  return Math.min(request.maxResults, isIdentityOnly(view) ? LARGEST_IDENTITY_PAGE : LARGEST_PAGE);
}

function refuseExcess({ maxResults, properties, reconcileIssues }: SearchRequest): void {
  if (maxResults < 1) throw badRequest('maxResults must be at least 1.');
  if (properties.length > MOST_PROPERTIES)
    throw badRequest(`A maximum of ${MOST_PROPERTIES} issue properties can be requested.`);
  if (reconcileIssues.length > MOST_RECONCILED)
    throw badRequest(`A maximum of ${MOST_RECONCILED} issues can be reconciled.`);
  if (!reconcileIssues.every(Number.isSafeInteger)) throw badRequest('reconcileIssues must be issue ids.');
}
