import type { OperatorValue } from '@atlaskit/jql-ast';
import type { JiraIssue } from '../model';
import type { IssueTest } from './context';

/** A value on the right of an operator, after functions have been called. */
export type JqlValue =
  | { readonly kind: 'literal'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'instant'; readonly at: number; readonly source: string }
  | { readonly kind: 'ids'; readonly subject: ValueSubject; readonly ids: readonly string[]; readonly source: string };

/** What the ids of a function's result identify. */
export type ValueSubject = 'user' | 'sprint' | 'type';

/** Why a value does not fit a field; becomes one of the query's error messages. */
export class JqlValueError extends Error {}

/** A field that clauses can restrict. Tests are built once per query and run once per work item. */
export interface JqlField {
  readonly operators: ReadonlySet<OperatorValue>;
  isEmpty(issue: JiraIssue): boolean;
  /** The test of `=`. Throws JqlValueError for a value the site does not know. */
  equalTo(value: JqlValue): IssueTest;
  /** Sign of (field - value); null when the field is empty or not comparable with the value. */
  comparedTo?(value: JqlValue): (issue: JiraIssue) => number | null;
  /** The test of `~`. */
  containing?(value: JqlValue): IssueTest;
}

const EQUALITY = ['=', '!=', 'in', 'not in'] as const;
const EMPTINESS = ['is', 'is not'] as const;
const ORDER = ['<', '<=', '>', '>='] as const;

/** Operator sets in the terms of Jira's field reference. */
export const OPERATORS = {
  equality: new Set<OperatorValue>(EQUALITY),
  equalityOrEmpty: new Set<OperatorValue>([...EQUALITY, ...EMPTINESS]),
  ordered: new Set<OperatorValue>([...EQUALITY, ...ORDER]),
  orderedOrEmpty: new Set<OperatorValue>([...EQUALITY, ...EMPTINESS, ...ORDER]),
  text: new Set<OperatorValue>(['~', '!~']),
  textOrEmpty: new Set<OperatorValue>(['~', '!~', ...EMPTINESS]),
  exact: new Set<OperatorValue>(['=', '!=']),
} as const;

/** How Jira names a value in its messages. */
export function describeValue(value: JqlValue): string {
  return value.kind === 'literal' ? value.text : value.source;
}

/** Jira's words for a function whose result does not fit the field. */
export function functionMismatch(source: string, fieldName: string): JqlValueError {
  return new JqlValueError(`A value provided by the function '${source}' is invalid for the field '${fieldName}'.`);
}
