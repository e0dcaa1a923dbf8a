import type { Route } from './call';

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds operations by method and path. A literal segment counts for more than a parameter: `issue/bulkfetch` is no key. */
export class Router {
  private readonly patterns: readonly { readonly route: Route; readonly segments: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.patterns = routes
      .map((route) => ({ route, segments: route.path.split('/') }))
      .sort((a, b) => countParameters(a.segments) - countParameters(b.segments));
  }

  /** @param pathname without the query */
  match(method: string, pathname: string): RouteMatch | null {
    const segments = pathname.replace(/\/$/, '').split('/');
    for (const { route, segments: pattern } of this.patterns) {
      if (route.method !== method || pattern.length !== segments.length) continue;
      const params = bind(pattern, segments);
      if (params) return { route, params };
    }
    return null;
  }
}

/** Method and path, by which operations are counted and limited. */
export function operationOf(route: Route): string {
  return `${route.method} ${route.path}`;
}

function bind(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name !== undefined && actual !== '') params[name] = decode(actual);
    else if (expected !== actual) return null;
  }
  return params;
}

/** A segment that is not valid percent-encoding stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function countParameters(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length;
}
