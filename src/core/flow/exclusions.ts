import type { Exclusion } from '../scorecard/measured';

/** How often each reason was given, most frequent first, then by name. */
export function exclusions(reasons: Iterable<string>): Exclusion[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
