import type { Call } from '../call';
import type { JiraHistoryItem, JiraIssue } from '../model';

/** A change of one field that has been checked but not yet made. */
export interface PlannedChange {
  /** What the history will say. */
  readonly items: readonly JiraHistoryItem[];
  readonly apply: () => void;
}

/** One field of a work item: how REST shows it and, if it may be set, how it is set. */
export interface IssueField {
  readonly id: string;
  /** The JSON under `fields`; null when empty. */
  readonly render: (issue: JiraIssue, call: Call) => unknown;
  /**
   * Checks a value and says what setting it would change; null when nothing would.
   * @throws FieldProblem
   */
  readonly plan?: (issue: JiraIssue, value: unknown, call: Call) => PlannedChange | null;
}

/** Why a value cannot be set; the edit gathers these by field. */
export class FieldProblem extends Error {
  readonly code = 'field-refused';
}
