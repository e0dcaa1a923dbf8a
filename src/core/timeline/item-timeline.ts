import type { EpochMs } from '../time/instant';
import { categoryRuns, standingAt, type CategoryRun, type Standing } from './category-runs';
import type { ItemFacts } from './item-facts';
import type { StatusCategory } from './site-metadata';
import type { CategoryOfStatus } from './status-category';

/** A stretch in one status, up to as-of at most. */
export interface StatusInterval {
  readonly statusId: string;
  readonly category: StatusCategory | null;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** What happened to one item until as-of (METRICS "Timeline of an item"). */
export interface ItemTimeline extends Standing {
  readonly statusIntervals: readonly StatusInterval[];
  /** Milliseconds in progress between started and done (as-of while not done); null when never started. */
  readonly activeMs: number | null;
  /** The instants at which it left the done category. */
  readonly reopened: readonly EpochMs[];
  /** The instants at which it went from in progress back to to do. */
  readonly returned: readonly EpochMs[];
  /** Done without ever being started: in throughput, not in cycle time. */
  readonly skippedInProgress: boolean;
}

export interface TimelineSettings {
  readonly categoryOf: CategoryOfStatus;
  readonly startRule: 'first' | 'last';
  readonly asOf: EpochMs;
}

/** The timeline of an item as of an instant; what happened after it is not looked at. */
export function timelineOf(item: Pick<ItemFacts, 'status'>, settings: TimelineSettings): ItemTimeline {
  const { categoryOf, startRule, asOf } = settings;
  const runs = categoryRuns(item.status, categoryOf);
  const standing = standingAt(runs, asOf, startRule);
  return {
    ...standing,
    statusIntervals: statusIntervals(item.status, settings),
    activeMs: activeMs(runs, standing, asOf),
    reopened: instantsOf(isReopening, runs, asOf),
    returned: instantsOf(isReturn, runs, asOf),
    skippedInProgress: standing.done !== null && standing.started === null,
  };
}

function statusIntervals(status: ItemFacts['status'], { categoryOf, asOf }: TimelineSettings): StatusInterval[] {
  const known = status.filter(({ at }) => at <= asOf);
  return known.map(({ at, value }, i) => ({
    statusId: value,
    category: categoryOf(value),
    from: at,
    to: known[i + 1]?.at ?? asOf,
  }));
}

/** Milliseconds in progress between started and done (METRICS `active-time`); null when never started. */
export function activeMs(runs: readonly CategoryRun[], standing: Standing, asOf: EpochMs): number | null {
  const { started, done } = standing;
  if (started === null) return null;
  const end = done ?? asOf;
  let sum = 0;
  for (const { category, from, to } of runs) {
    if (category === 'in-progress' && from >= started && from <= end) sum += Math.min(to, end) - from;
  }
  return sum;
}

/** Whether the step from one category to the next is of some kind. */
export type Transition = (run: CategoryRun, next: CategoryRun) => boolean;

export const isReopening: Transition = ({ category }) => category === 'done';
export const isReturn: Transition = ({ category }, next) => category === 'in-progress' && next.category === 'todo';

/** The instants of the steps of a kind, up to as-of. */
export function instantsOf(isOfKind: Transition, runs: readonly CategoryRun[], asOf: EpochMs): EpochMs[] {
  const instants: EpochMs[] = [];
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    if (next !== undefined && next.from <= asOf && isOfKind(run, next)) instants.push(next.from);
  }
  return instants;
}
