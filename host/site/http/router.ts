import type { Reply } from './reply';
import type { SiteRequest } from './request';

/** Values of the `:name` segments of a route, and of a trailing `*` under `rest`. */
export type RouteParams = Readonly<Record<string, string>>;

export interface Route<Context> {
  readonly method: 'GET' | 'POST';
  /** Such as `/browse/:key` or `/jira/apps/*`. */
  readonly pattern: string;
  readonly handle: (call: RouteCall<Context>) => Promise<Reply> | Reply;
}

export interface RouteCall<Context> {
  readonly request: SiteRequest;
  readonly params: RouteParams;
  readonly context: Context;
}

/** The route for a request with the values in its path, or null. The first that matches wins. */
export function findRoute<Context>(
  routes: readonly Route<Context>[],
  request: Pick<SiteRequest, 'method' | 'url'>,
): { readonly route: Route<Context>; readonly params: RouteParams } | null {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchPath(route.pattern, request.url.pathname);
    if (params) return { route, params };
  }
  return null;
}

/** Compares a path with a pattern, segment by segment; null when they differ or a segment is badly encoded. */
export function matchPath(pattern: string, pathname: string): RouteParams | null {
  const expected = segments(pattern);
  const actual = segments(pathname);
  const isOpen = expected.at(-1) === '*';
  const fixed = isOpen ? expected.slice(0, -1) : expected;
  if (isOpen ? actual.length < fixed.length : actual.length !== fixed.length) return null;

  const params: Record<string, string> = {};
  for (const [index, segment] of fixed.entries()) {
    const value = decodeSegment(actual[index] ?? '');
    if (value === null) return null;
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== value) return null;
  }
  if (isOpen) params.rest = actual.slice(fixed.length).join('/');
  return params;
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** A segment of a path without its percent-encoding; null when that is malformed. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
