import type { BoardMetadata, SiteMetadata, StatusMetadata, TypeMetadata } from '../../core/timeline/site-metadata';
import type { TagProperty } from '../tag/tagged-item';

export interface BrowsableProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly leadAccountId: string | null;
}

/** A work item as the caller may see it. */
export interface BrowsableItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly statusName: string;
  readonly typeName: string;
  readonly assigneeName: string | null;
}

export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly active: boolean;
}

/** Which permissions to look up, by the ids they are asked for. */
export interface PermissionQuestion {
  readonly browseProjects?: readonly string[];
  readonly administerProjects?: readonly string[];
  readonly editIssues?: readonly string[];
  readonly browseIssues?: readonly string[];
  readonly administerJira?: boolean;
}

/** The ids for which the caller has each permission; nothing else may be assumed. */
export interface Permissions {
  readonly browseProjects: ReadonlySet<string>;
  readonly administerProjects: ReadonlySet<string>;
  readonly editIssues: ReadonlySet<string>;
  readonly browseIssues: ReadonlySet<string>;
  readonly administersJira: boolean;
}

/** Jira as the person who calls: it answers only what that person may see. Every method throws `UpstreamError`. */
export interface JiraAsUser {
  permissions(question: PermissionQuestion): Promise<Permissions>;
  projects(): Promise<readonly BrowsableProject[]>;
  statuses(): Promise<readonly StatusMetadata[]>;
  types(): Promise<readonly TypeMetadata[]>;
  fields(): Promise<SiteMetadata['fields']>;
  boards(projectId: string): Promise<readonly BoardMetadata[]>;
  /** The caller's time zone, where their profile shows it. */
  timeZone(): Promise<string | null>;
  people(accountIds: readonly string[]): Promise<readonly Person[]>;
  /** Those of at most 100 items that the caller may browse. */
  describe(itemIds: readonly string[]): Promise<readonly BrowsableItem[]>;
  writeTag(itemId: string, property: TagProperty): Promise<void>;
}
