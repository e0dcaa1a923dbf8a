/** Writes to one work item: no more than `most` in any stretch of `withinMs`. */
const RULES = [
  { most: 20, withinMs: 2000 },
  { most: 100, withinMs: 30_000 },
] as const;

const LONGEST_MS = 30_000;

/** Recent writes to each work item, by a clock that only goes forward. */
export class IssueWrites {
  private readonly writes = new Map<string, number[]>();

  /** Counts a write; when it is one too many, the milliseconds to wait, else 0. A refused write does not count. */
  take(issueId: string, monotonicNow: number): number {
    const recent = (this.writes.get(issueId) ?? []).filter((at) => monotonicNow - at < LONGEST_MS);
    const wait = Math.max(...RULES.map((rule) => waitOf(rule, recent, monotonicNow)));
    if (wait === 0) recent.push(monotonicNow);
    this.writes.set(issueId, recent);
    return wait;
  }
}

function waitOf(rule: (typeof RULES)[number], recent: readonly number[], monotonicNow: number): number {
  const oldestThatCounts = recent.at(-rule.most);
  if (oldestThatCounts === undefined) return 0;
  return Math.max(0, oldestThatCounts + rule.withinMs - monotonicNow);
}
