/** The fields whose history is kept, apart from fix versions, of which Jira reports each addition and removal. */
export interface FieldValues {
  readonly type: string;
  readonly project: string;
  readonly status: string;
  readonly parent: string | null;
  readonly assignee: string | null;
  readonly resolution: string | null;
  readonly sprints: readonly string[];
  readonly flagged: boolean;
  /** `NaN` where Jira's text is no number. */
  readonly estimate: number | null;
}

/** A field whose changes carry the whole value before and after. */
export interface ValueChange<F extends keyof FieldValues> {
  readonly field: F;
  readonly from: FieldValues[F];
  readonly to: FieldValues[F];
}

export interface VersionChange {
  readonly field: 'fixVersions';
  readonly removed: string | null;
  readonly added: string | null;
}

/** What a changelog entry says, in the terms of the facts. */
export type ItemChange = { [F in keyof FieldValues]: ValueChange<F> }[keyof FieldValues] | VersionChange;
