import type { EpochMs } from '../time/instant';
import type { CategoryRun } from './category-runs';

/**
 * The outer bounds of an item's life. Metrics ask about many dates, and for nearly every item these four numbers tell
 * that a date has nothing to do with it, without a look at its history.
 */
export interface Milestones {
  /** Infinity if it never was in progress. */
  readonly firstStarted: EpochMs;
  /** Infinity if it never was done. */
  readonly firstDone: EpochMs;
  /** When it last became done, even if it was reopened since; -Infinity if it never was. */
  readonly lastDone: EpochMs;
  /** When it became done for as long as its history reaches; Infinity if it is not. */
  readonly settled: EpochMs;
  /** Whether it ever was in a status of unknown category. */
  readonly hasUnknown: boolean;
}

export function milestonesOf(runs: readonly CategoryRun[]): Milestones {
  let [firstStarted, firstDone, lastDone] = [Infinity, Infinity, -Infinity];
  let hasUnknown = false;
  for (const { category, from } of runs) {
    if (category === 'in-progress') firstStarted = Math.min(firstStarted, from);
    if (category === 'done') {
      firstDone = Math.min(firstDone, from);
      lastDone = from;
    }
    hasUnknown ||= category === null;
  }
  const settled = runs[runs.length - 1]?.category === 'done' ? lastDone : Infinity;
  return { firstStarted, firstDone, lastDone, settled, hasUnknown };
}

/** False only if the item surely is not in progress at the instant. */
export function mayBeInProgress({ firstStarted, settled }: Milestones, at: EpochMs): boolean {
  return firstStarted <= at && at < settled;
}

/** False only if the item surely did not become done from one instant to another, both included. */
export function mayBecomeDone({ firstDone, lastDone }: Milestones, from: EpochMs, to: EpochMs): boolean {
  return firstDone <= to && lastDone >= from;
}
