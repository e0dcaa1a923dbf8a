import type { JiraHistoryItem } from '../model';

/** The field as a history names it: system fields are `jira`, all others `custom`. */
export interface HistoryField {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId?: string;
}

export interface HistoryValue {
  readonly id: string | null;
  readonly text: string | null;
}

export const NOTHING: HistoryValue = { id: null, text: null };

/** Some fields write an empty text where others write null. */
export const BLANK: HistoryValue = { id: '', text: '' };

export function historyItem(field: HistoryField, from: HistoryValue, to: HistoryValue): JiraHistoryItem {
  return { ...field, from: from.id, fromString: from.text, to: to.id, toString: to.text };
}

export function textOnly(text: string | null): HistoryValue {
  return { id: null, text };
}

export function named(value: { readonly id: string; readonly name: string } | null | undefined): HistoryValue {
  return value ? { id: value.id, text: value.name } : NOTHING;
}

export function systemField(id: string, field: string = id): HistoryField {
  return { field, fieldtype: 'jira', fieldId: id };
}

export function customField(id: string, field: string): HistoryField {
  return { field, fieldtype: 'custom', fieldId: id };
}
