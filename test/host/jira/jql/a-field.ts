import type { JqlField, JqlValue } from '../../../../host/jira/jql/field';
import type { JiraIssue } from '../../../../host/jira/model';
import { anIssue } from '../../../support/jira-site';

/** A value as a query writes it; quoted like `"this"` or bare. */
export function literal(text: string, quoted = true): JqlValue {
  return { kind: 'literal', text, quoted };
}

/** What a function such as `openSprints()` stands for. */
export function ids(subject: 'user' | 'sprint' | 'type', ...values: string[]): JqlValue {
  return { kind: 'ids', subject, ids: values, source: 'someFunction()' };
}

/** What a function such as `now()` stands for. */
export function instant(at: number): JqlValue {
  return { kind: 'instant', at, source: 'now()' };
}

/** Whether a work item with these values equals the value in the field. */
export function isEqual(field: JqlField, value: JqlValue, overrides: Partial<JiraIssue>): boolean {
  return field.equalTo(value)(anIssue(overrides));
}

/** The sign of a comparison; null where the field cannot be compared with the value. */
export function signOf(field: JqlField, value: JqlValue, overrides: Partial<JiraIssue>): number | null {
  const difference = field.comparedTo?.(value)(anIssue(overrides)) ?? null;
  return difference === null ? null : Math.sign(difference);
}
