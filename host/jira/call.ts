import type { Access } from './access';
import type { Directory } from './directory';
import type { IssueStore } from './issue-store';
import type { IndexedProperty } from './jql/context';
import type { SiteData } from './model';
import type { Reply } from './reply';
import type { ResultCache } from './result-cache';
import type { Caller } from './simulator-api';
import type { Tasks } from './tasks';

/** What every route works with: the site, indexed, and what lives as long as the simulator. */
export interface JiraCore {
  readonly site: SiteData;
  readonly directory: Directory;
  readonly store: IssueStore;
  readonly access: Access;
  readonly tasks: Tasks;
  readonly results: ResultCache;
  /** Origin of `self` links, such as `https://example.atlassian.net`. */
  readonly origin: string;
  readonly indexedProperties: readonly IndexedProperty[];
}

/** One request that has been routed. `now` is read once, so that one write has one time. */
export interface Call {
  readonly core: JiraCore;
  readonly caller: Caller;
  /** The caller's account, the app's own for the app; null for nobody. */
  readonly accountId: string | null;
  /** Epoch milliseconds of the site. */
  readonly now: number;
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: string | undefined;
  /** Announces a product event; it is delivered after the answer has been made. */
  emit(eventType: string, fields: Readonly<Record<string, unknown>>): void;
}

/** One operation of Jira's REST API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As the OpenAPI description writes it, such as `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
  /** Query parameters that the simulator honours or may safely ignore; any other is answered with 501. */
  readonly query?: readonly string[];
  /** True when it changes the site, so that it is recorded and can be replayed. */
  readonly writes?: true;
  readonly anonymous?: true;
  readonly handle: (call: Call) => Reply;
}

/** A value of the path. The router has filled in every name of the route's path. */
export function pathParameter(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no path parameter ${name}.`);
  return value;
}
