import type { Call } from '../call';
import { customField, historyItem, systemField, textOnly } from './history-item';
import type { IssueField } from './issue-field';

/** A field the model has no name for: kept as it is given, and shown again. */
export function otherField(id: string): IssueField {
  return {
    id,
    render: (issue) => issue.otherFields[id] ?? null,
    plan(issue, value, call) {
      const before = issue.otherFields[id] ?? null;
      if (JSON.stringify(before) === JSON.stringify(value)) return null;
      return {
        items: [historyItem(historyField(id, call), textOnly(asText(before)), textOnly(asText(value)))],
        apply: () => {
          issue.otherFields = { ...issue.otherFields, [id]: value };
        },
      };
    },
  };
}

function historyField(id: string, call: Call): ReturnType<typeof systemField> {
  const field = call.core.directory.field(id);
  return field?.schemaCustom ? customField(id, field.name) : systemField(id);
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
