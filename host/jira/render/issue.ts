import type { Call } from '../call';
import { findField } from '../fields/registry';
import type { JiraIssue } from '../model';
import { fieldDefinition } from './field';
import { renderRecentHistories } from './history';
import { selfLink } from './self-link';
import type { IssueView } from './issue-view';

/** A work item as a view of it asks: search, bulk fetch and single reads give the same shape. */
export function renderIssue(issue: JiraIssue, view: IssueView, call: Call): Record<string, unknown> {
  if (view.idOnly) return { id: issue.id };
  return {
    expand: '',
    id: issue.id,
    self: selfLink(call.core, `issue/${issue.id}`),
    key: issue.key,
    ...(view.fieldIds.length > 0 && { fields: renderFields(issue, view.fieldIds, call) }),
    ...(view.changelog && { changelog: renderRecentHistories(issue, call.core) }),
    ...(view.asksProperties && { properties: renderProperties(issue, view) }),
  };
}

/** The `names` and `schema` that a view asked for, once for the whole answer. */
export function renderFieldNames(view: IssueView, call: Call): Record<string, unknown> {
  const definitions = view.fieldIds.flatMap((id) => fieldDefinition(id, call.core) ?? []);
  return {
    ...(view.names && { names: Object.fromEntries(definitions.map(({ id, name }) => [id, name])) }),
    ...(view.schema && { schema: Object.fromEntries(definitions.map(({ id, schema }) => [id, schema])) }),
  };
}

/** The fields with these ids, passing over those that the site does not have. */
export function renderFields(issue: JiraIssue, ids: readonly string[], call: Call): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const id of ids) {
    const field = findField(id, call.core);
    if (field) fields[id] = field.render(issue, call);
  }
  return fields;
}

function renderProperties(issue: JiraIssue, view: IssueView): Record<string, unknown> {
  return Object.fromEntries([...issue.properties].filter(([key]) => view.hasProperty(key)));
}
