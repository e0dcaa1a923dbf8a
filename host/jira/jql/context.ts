import type { JiraIssue, SiteData } from '../model';

/** An indexed value of an app's entity property, as the manifest's `jira:entityProperty` module declares it. */
export interface IndexedProperty {
  readonly propertyKey: string;
  readonly path: string;
  readonly searchAlias: string;
  readonly type: string;
}

/** What a query is evaluated against: the site, the moment, and who asks. */
export interface JqlContext {
  readonly site: SiteData;
  /** Epoch milliseconds; what `now()` and relative dates count from. */
  readonly now: number;
  /** Who `currentUser()` is; null for an anonymous caller or the app. */
  readonly accountId: string | null;
  /** IANA zone of the person who asks; dates without a time are midnight there. */
  readonly timeZone: string;
  readonly visibleProjectIds: ReadonlySet<string>;
  readonly indexedProperties: readonly IndexedProperty[];
}

export interface CompiledJql {
  /** False for a work item of a project that the caller may not browse, whatever the query says. */
  readonly matches: (issue: JiraIssue) => boolean;
  /** Total order: ties end at the work item's id, so that pages never overlap. */
  readonly compare: (a: JiraIssue, b: JiraIssue) => number;
  /** False when no clause restricts the result, which `search/jql` refuses. */
  readonly bounded: boolean;
}

export type IssueTest = (issue: JiraIssue) => boolean;

/** A query that Jira would refuse with 400, or one that this host cannot evaluate; one message per cause. */
export class JqlError extends Error {
  readonly code = 'jql-invalid';

  constructor(readonly errorMessages: readonly string[]) {
    super(errorMessages.join(' '));
    this.name = 'JqlError';
  }
}
