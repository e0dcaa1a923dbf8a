import type { ItemFacts } from '../../core/timeline/item-facts';
import type { BoardMetadata, SiteMetadata, SprintMetadata } from '../../core/timeline/site-metadata';
import type { FieldEdit } from '../items/field-edit';
import type { ItemChange } from '../items/item-change';
import type { TagProperty } from '../tag/tagged-item';

export type SiteFields = SiteMetadata['fields'];

/** A page of work items; `next` asks for the page after it and is null on the last one. */
export interface ItemPage {
  readonly items: readonly ItemFacts[];
  readonly next: string | null;
}

export interface IdPage {
  readonly ids: readonly string[];
  readonly next: string | null;
}

export interface Mirror {
  readonly itemId: string;
  readonly property: TagProperty;
}

export type TaskState = 'running' | 'complete' | 'failed';

/**
 * Jira as the app's own account, for background work only: it sees every project, so nothing read here may be shown
 * to a person without a check. Every method throws `UpstreamError`.
 */
export interface JiraAsApp {
  /** What is known of the site for these projects, apart from sprints. Projects that no longer exist are left out. */
  siteOf(projectIds: readonly string[]): Promise<Omit<SiteMetadata, 'sprints'>>;
  sprintsOf(board: BoardMetadata): Promise<readonly SprintMetadata[]>;
  /** Roughly how many items the JQL finds. */
  count(jql: string): Promise<number>;
  /** At most 100 items with their whole histories, in the order of the JQL. */
  search(question: {
    readonly jql: string;
    readonly token: string | null;
    readonly fields: SiteFields;
  }): Promise<ItemPage>;
  /** At most 5,000 ids. */
  searchIds(question: { readonly jql: string; readonly token: string | null }): Promise<IdPage>;
  /** Those of the items that still exist, with their whole histories, as Jira holds them at this moment. */
  items(ids: readonly string[], fields: SiteFields): Promise<readonly ItemFacts[]>;
  /** What edits mean for the facts; those of fields without a history are left out. Asks nothing of Jira. */
  changesOf(edits: readonly FieldEdit[], fields: SiteFields): readonly ItemChange[];
  /** Writes the tag of one item to its property at once. */
  writeTag(mirror: Mirror): Promise<void>;
  /** Starts writing the tags of at most 100 items to their properties; returns the task to ask about. */
  mirror(mirrors: readonly Mirror[]): Promise<string>;
  task(taskId: string): Promise<TaskState>;
}
