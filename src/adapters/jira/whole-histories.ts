import api, { route } from '@forge/api';
import * as z from 'zod';

import { readHistories, type Histories } from './history-wire';
import type { JiraIssueWire } from './issue-wire';
import { answerOf } from './response';

const id = z.union([z.string(), z.int()]).transform(String);

/** Jira answers for at most this many items, and with at most this many entries a page (FORGE 4). */
const MOST_ENTRIES = 10_000;

const bulkChangelogSchema = z.object({
  nextPageToken: z.string().nullish(),
  issueChangeLogs: z.array(z.object({ issueId: id, changeHistories: z.array(z.unknown()).transform(readHistories) })),
});

/**
 * The same items, with the histories that Jira had cut at its newest 40 entries read whole, in as few requests as
 * possible. One that Jira does not answer for stays cut.
 */
export async function withWholeHistories(issues: readonly JiraIssueWire[]): Promise<readonly JiraIssueWire[]> {
  const cut = issues.filter(({ changelog }) => changelog.cut).map((issue) => issue.id);
  if (cut.length === 0) return issues;
  const whole = await changelogsOf(cut);
  return issues.map((issue) => {
    const histories = whole.get(issue.id);
    return histories === undefined ? issue : { ...issue, changelog: { ...histories, cut: false } };
  });
}

async function changelogsOf(issueIds: readonly string[]): Promise<Map<string, Histories>> {
  const found = new Map<string, Histories>();
  let token: string | null = null;
  do {
    const body: string = JSON.stringify({
      issueIdsOrKeys: issueIds,
      maxResults: MOST_ENTRIES,
      ...(token === null ? {} : { nextPageToken: token }),
    });
    const page: z.output<typeof bulkChangelogSchema> = await answerOf(
      'changelogs',
      api.asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, { method: 'POST', body }),
      bulkChangelogSchema,
    );
    // One item's entries may be spread over pages.
    for (const { issueId, changeHistories } of page.issueChangeLogs) {
      found.set(issueId, joined(found.get(issueId), changeHistories));
    }
    token = page.nextPageToken ?? null;
  } while (token !== null);
  return found;
}

function joined(before: Histories | undefined, { histories, unreadable }: Histories): Histories {
  if (before === undefined) return { histories, unreadable };
  return { histories: [...before.histories, ...histories], unreadable: before.unreadable + unreadable };
}
