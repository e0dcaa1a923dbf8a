import type { EpochMs } from '../time/instant';
import type { FieldHistory } from './item-facts';
import type { StatusCategory } from './site-metadata';
import type { CategoryOfStatus } from './status-category';

/** A stretch in one status category, however many statuses of it followed each other. */
export interface CategoryRun {
  /** Null for statuses that nobody knows a category of: neither to do, nor in progress, nor done. */
  readonly category: StatusCategory | null;
  readonly from: EpochMs;
  /** Infinity for the run that still lasts. */
  readonly to: EpochMs;
}

/**
 * The status history as runs of categories, oldest first. An item enters a category where its run begins, so moving
 * from Resolved to Closed is not done again, and moving from In Progress to In Review is not started again.
 */
export function categoryRuns(status: FieldHistory<string>, categoryOf: CategoryOfStatus): readonly CategoryRun[] {
  const starts: { category: StatusCategory | null; from: EpochMs }[] = [];
  for (const { at, value } of status) {
    const category = categoryOf(value);
    const last = starts[starts.length - 1];
    if (last === undefined || last.category !== category) starts.push({ category, from: at });
  }
  return starts.map(({ category, from }, i) => ({ category, from, to: starts[i + 1]?.from ?? Infinity }));
}

/** How an item stands at an instant; both null for an item not started, or not yet created. */
export interface Standing {
  readonly started: EpochMs | null;
  /** The beginning of the done run that is still held. */
  readonly done: EpochMs | null;
}

/**
 * When the item was started and done, as known at an instant (METRICS "Timeline of an item"). A done item may never
 * have been started; a reopened one keeps its start and is not done.
 */
export function standingAt(runs: readonly CategoryRun[], at: EpochMs, startRule: 'first' | 'last'): Standing {
  let started: EpochMs | null = null;
  let done: EpochMs | null = null;
  for (const { category, from } of runs) {
    if (from > at) break;
    done = category === 'done' ? from : null;
    if (category === 'in-progress' && (started === null || startRule === 'last')) started = from;
  }
  return { started, done };
}

/** In progress: started and not done (METRICS `wip`). */
export function isInProgress({ started, done }: Standing): boolean {
  return started !== null && done === null;
}
