import type { DayNumber, EpochMs } from '../time/instant';

/** Jira's three status categories, in the field's own words. */
export type StatusCategory = 'todo' | 'in-progress' | 'done';

export interface StatusMetadata {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

export interface TypeMetadata {
  readonly id: string;
  readonly name: string;
  /** Jira's hierarchy level: -1 sub-task, 0 standard, 1 epic and above. */
  readonly level: number;
}

export interface ProjectMetadata {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface SprintMetadata {
  readonly id: string;
  readonly boardId: string | null;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  /** Null where Jira holds no date; such a sprint is reported as a data-quality defect. */
  readonly start: EpochMs | null;
  readonly end: EpochMs | null;
  readonly complete: EpochMs | null;
}

export interface BoardMetadata {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly projectIds: readonly string[];
}

/** A version of a project: what Jira knows of a release. */
export interface VersionMetadata {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly released: boolean;
  /** A day without a time or a zone, as people entered it; null where nobody did. */
  readonly releaseDay: DayNumber | null;
}

/** What the contract needs to know of the site beside its items. Names are only for showing. */
export interface SiteMetadata {
  readonly statuses: readonly StatusMetadata[];
  readonly types: readonly TypeMetadata[];
  readonly projects: readonly ProjectMetadata[];
  readonly boards: readonly BoardMetadata[];
  readonly sprints: readonly SprintMetadata[];
  readonly resolutions: readonly { readonly id: string; readonly name: string }[];
  /** Most severe first, as Jira orders them. */
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly versions: readonly VersionMetadata[];
  /** Ids of the custom fields that hold sprint, estimate and flag; null where the site has none. */
  readonly fields: {
    readonly sprint: string | null;
    readonly estimate: string | null;
    readonly flagged: string | null;
  };
}
