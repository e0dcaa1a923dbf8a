import type { JiraCore } from '../call';

/** A `self` link of the platform API, such as `https://example.atlassian.net/rest/api/3/issue/10001`. */
export function selfLink(core: JiraCore, path: string): string {
  return `${core.origin}/rest/api/3/${path}`;
}

/** A `self` link of the software API. */
export function agileLink(core: JiraCore, path: string): string {
  return `${core.origin}/rest/agile/1.0/${path}`;
}
