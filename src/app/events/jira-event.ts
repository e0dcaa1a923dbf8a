import type { EpochMs } from '../../core/time/instant';
import type { SprintMetadata, VersionMetadata } from '../../core/timeline/site-metadata';
import type { FieldEdit } from '../items/field-edit';

/** What happened in Jira, as far as it can matter to a contract. */
export type JiraEvent =
  | {
      readonly kind: 'item-created';
      readonly itemId: string;
      readonly at: EpochMs;
      readonly projectIds: readonly string[];
    }
  | {
      readonly kind: 'item-updated';
      readonly itemId: string;
      readonly key: string;
      readonly at: EpochMs;
      /** The project it is in, and the one it came from if it was moved. */
      readonly projectIds: readonly string[];
      /** Those that can matter to anybody. */
      readonly edits: readonly FieldEdit[];
    }
  | { readonly kind: 'item-deleted'; readonly itemId: string; readonly projectIds: readonly string[] }
  | { readonly kind: 'sprint-changed'; readonly sprint: SprintMetadata }
  | { readonly kind: 'sprint-deleted'; readonly sprintId: string; readonly boardId: string | null }
  | { readonly kind: 'version-changed'; readonly version: VersionMetadata }
  | { readonly kind: 'version-deleted'; readonly versionId: string; readonly projectId: string }
  | { readonly kind: 'project-changed'; readonly projectId: string; readonly key: string; readonly name: string }
  | { readonly kind: 'project-deleted'; readonly projectId: string }
  | { readonly kind: 'installed' };
