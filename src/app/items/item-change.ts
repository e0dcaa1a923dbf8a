/** The fields of which a change names the whole value before and after. */
export interface FieldValues {
  readonly type: string;
  readonly project: string;
  readonly status: string;
  readonly parent: string | null;
  readonly assignee: string | null;
  readonly resolution: string | null;
  readonly priority: string | null;
  readonly sprints: readonly string[];
  readonly labels: readonly string[];
  readonly flagged: boolean;
  /** `NaN` where Jira's text is no number that an estimate could be. */
  readonly estimate: number | null;
}

/** The fields of which Jira reports each addition and removal, not the list before and after. */
export type ListField = 'fixVersions' | 'affectsVersions' | 'links';

/** A field whose changes carry the whole value before and after. */
export interface ValueChange<F extends keyof FieldValues> {
  readonly field: F;
  readonly from: FieldValues[F];
  readonly to: FieldValues[F];
}

/** One addition to a list, one removal from it, or both. */
export interface ListChange {
  readonly field: ListField;
  readonly removed: string | null;
  readonly added: string | null;
}

/** Time was logged, or a log of it changed: Jira says that, and not which or how much. */
export interface WorklogChange {
  readonly field: 'worklogs';
}

/** What a changelog entry says, in the terms of the facts. */
export type ItemChange = { [F in keyof FieldValues]: ValueChange<F> }[keyof FieldValues] | ListChange | WorklogChange;
