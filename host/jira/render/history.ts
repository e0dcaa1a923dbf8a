import type { JiraCore } from '../call';
import { fieldIdOf } from '../fields/field-id';
import type { JiraHistory, JiraHistoryItem, JiraIssue } from '../model';
import { jiraInstant } from './instant';
import { renderAuthor } from './user';

/** How many entries `expand=changelog` gives, however many there are. */
const EXPANDED_ENTRIES = 40;

/** One entry of a history as the platform API shows it, an empty value as null. */
export function renderHistory(history: JiraHistory, core: JiraCore): Record<string, unknown> {
  return {
    id: history.id,
    ...author(history, core),
    created: jiraInstant(history.created),
    items: history.items.map(renderItem),
  };
}

/** One entry as the bulk fetch shows it: `created` in epoch milliseconds, empty values left out. */
export function renderBulkHistory(
  history: JiraHistory,
  items: readonly JiraHistoryItem[],
  core: JiraCore,
): Record<string, unknown> {
  return { id: history.id, ...author(history, core), created: history.created, items: items.map(renderSparseItem) };
}

/** `expand=changelog`: newest first, cut, with the true total. */
export function renderRecentHistories(issue: JiraIssue, core: JiraCore): Record<string, unknown> {
  const recent = issue.histories.slice(-EXPANDED_ENTRIES).reverse();
  return {
    startAt: 0,
    maxResults: recent.length,
    total: issue.histories.length,
    histories: recent.map((history) => renderHistory(history, core)),
  };
}

/** A change with its field id, where Jira would give one. */
export function renderItem(item: JiraHistoryItem): Record<string, unknown> {
  const { field, fieldtype, from, fromString, to } = item;
  const fieldId = fieldIdOf(item);
  return {
    field,
    fieldtype,
    ...(fieldId !== undefined && { fieldId }),
    from,
    fromString,
    to,
    toString: ownToString(item),
  };
}

function renderSparseItem(item: JiraHistoryItem): Record<string, unknown> {
  return Object.fromEntries(Object.entries(renderItem(item)).filter(([, value]) => value !== null));
}

/** An imported item may lack it, and would then give the method that every object inherits. */
function ownToString(item: JiraHistoryItem): string | null {
  return Object.hasOwn(item, 'toString') ? item.toString : null;
}

function author(history: JiraHistory, core: JiraCore): { author?: Record<string, unknown> } {
  return history.author === null ? {} : { author: renderAuthor(history.author, core) };
}
