import type { Draft } from './draft';
import type { Numbering } from './naming';

const FIRST_ID = 10_000;

/**
 * Numbers the work items as Jira does: ids in the order of creation over the site, keys in the order in which items
 * are created in a project or moved into it.
 */
export function numberDrafts(
  inOrder: readonly Draft[],
  { projectKey, end }: { readonly projectKey: (projectId: string) => string; readonly end: number },
): Numbering {
  const arrivals = inOrder.flatMap((draft) => arrivalsOf(draft, end)).sort((a, b) => a.at - b.at);
  const counts = new Map<string, number>();
  const keys = new Map<Draft, string[]>();
  for (const { draft, projectId } of arrivals) {
    const number = (counts.get(projectId) ?? 0) + 1;
    counts.set(projectId, number);
    keys.set(draft, [...(keys.get(draft) ?? []), `${projectKey(projectId)}-${number}`]);
  }
  const ids = new Map(inOrder.map((draft, index) => [draft, String(FIRST_ID + index)]));
  return {
    idOf: (draft) => ids.get(draft) ?? '',
    keyOf: (draft) => keys.get(draft)?.at(-1) ?? '',
    firstKeyOf: (draft) => keys.get(draft)?.[0] ?? '',
  };
}

/** Where a draft was created, and where it was moved to; one moves at most once. */
function arrivalsOf(draft: Draft, end: number): { draft: Draft; projectId: string; at: number }[] {
  const arrivals = [{ draft, projectId: draft.initial.projectId, at: draft.birth.createdAt }];
  for (const { at, change } of draft.edits) {
    if (typeof change === 'function' || change.projectId === undefined || at > end) continue;
    arrivals.push({ draft, projectId: change.projectId, at });
  }
  return arrivals;
}
