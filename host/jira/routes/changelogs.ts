import { z } from 'zod';
import type { Call, Route } from '../call';
import { fieldIdOf } from '../fields/field-id';
import { findVisibleIssue, issueOfPath } from '../find-issue';
import type { JiraHistory, JiraHistoryItem, JiraIssue } from '../model';
import { PAGE_PARAMETERS, offsetPage } from '../paging';
import { decodeToken, encodeToken, requestFingerprint, resumeAt } from '../paging-token';
import { renderBulkHistory, renderHistory } from '../render/history';
import { selfLink } from '../render/self-link';
import { badRequest, ok, type Reply } from '../reply';
import { readBody } from '../request-input';

const MOST_ISSUES = 1000;

const bulkSchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1),
  fieldIds: z.array(z.string()).max(10).optional(),
  maxResults: z.number().int().min(1).max(10_000).default(1000),
  nextPageToken: z.string().nullish(),
});

export const changelogRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
    query: PAGE_PARAMETERS,
    handle(call) {
      const issue = issueOfPath(call);
      const page = offsetPage(call, issue.histories, { fallback: 100, limit: 100 });
      const values = page.values.map((history) => renderHistory(history, call.core));
      return ok({ self: selfLink(call.core, `issue/${issue.id}/changelog`), ...page, values }, 1);
    },
  },
  { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', handle: bulkFetch },
];

/** One entry that passes the filter of fields, with the items that do. */
interface Entry {
  readonly id: string;
  readonly issue: JiraIssue;
  readonly history: JiraHistory;
  readonly items: readonly JiraHistoryItem[];
}

function bulkFetch(call: Call): Reply {
  const request = readBody(call, bulkSchema);
  if (request.issueIdsOrKeys.length > MOST_ISSUES)
    throw badRequest('You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.');
  const { issueIdsOrKeys, fieldIds, nextPageToken, maxResults } = request;
  const of = requestFingerprint(JSON.stringify(['changelog', call.accountId, issueIdsOrKeys, fieldIds]));
  const entries = entriesOf(issueIdsOrKeys, fieldIds, call);
  const ids = entries.map((entry) => entry.id);
  const from = nextPageToken ? resumeAt(ids, decodeToken(nextPageToken, { of, now: call.now })) : 0;
  const page = entries.slice(from, from + maxResults);
  const [last, end] = [page.at(-1), from + page.length];
  const next = last && end < entries.length ? encodeToken({ of, at: end, after: last.id, issued: call.now }) : null;
  const issueChangeLogs = groupByIssue(page, call);
  return ok({ issueChangeLogs, ...(next !== null && { nextPageToken: next }) }, issueChangeLogs.length);
}

/** Oldest first, and by id of the work item where the time is the same. Hidden work items are left out. */
function entriesOf(idsOrKeys: readonly string[], fieldIds: readonly string[] | undefined, call: Call): Entry[] {
  const issues = new Set(idsOrKeys.flatMap((idOrKey) => findVisibleIssue(idOrKey, call) ?? []));
  const wanted = fieldIds && fieldIds.length > 0 ? new Set(fieldIds) : null;
  const entries = [...issues].flatMap((issue) =>
    issue.histories.map((history): Entry => {
      const items = wanted ? history.items.filter((item) => wanted.has(fieldIdOf(item) ?? '')) : history.items;
      return { id: `${issue.id}:${history.id}`, issue, history, items };
    }),
  );
  return entries
    .filter((entry) => entry.items.length > 0)
    .sort((a, b) => a.history.created - b.history.created || Number(a.issue.id) - Number(b.issue.id));
}

function groupByIssue(entries: readonly Entry[], call: Call): unknown[] {
  const byIssue = new Map<string, unknown[]>();
  for (const { issue, history, items } of entries) {
    const changeHistories = byIssue.get(issue.id) ?? [];
    changeHistories.push(renderBulkHistory(history, items, call.core));
    byIssue.set(issue.id, changeHistories);
  }
  return [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}
