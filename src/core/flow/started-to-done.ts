import type { Measured, Unit } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import type { EpochMs } from '../time/instant';
import { distribution, type Duration } from './distribution';
import { exclusions } from './exclusions';
import { leftOut, type Finished, type FinishedItem } from './finished-items';
import { inWords, type FlowWindow } from './flow-window';

export const NEVER_STARTED = 'done without being started';

/** A finished item that was started before it was done. */
export interface Completed extends FinishedItem {
  readonly started: EpochMs;
  readonly activeMs: number;
}

/** One way to say how long it took from started to done. */
export interface Measure {
  readonly definitionId: string;
  readonly unit: Unit;
  readonly of: (item: Completed) => number;
}

/**
 * How long what was done in the window took, in one of the ways to say it. Items that were never started have no such
 * time: they lower the coverage.
 */
export function startedToDone(finished: Finished, window: FlowWindow, measure: Measure): Measured<Percentiles> {
  const durations = durationsOf(finished.items, measure.of);
  const neverStarted = finished.items.length - durations.length;
  return distribution({
    definitionId: measure.definitionId,
    unit: measure.unit,
    window: window.span,
    durations,
    eligible: finished.items.length,
    excluded: exclusions([...leftOut(finished), ...Array<string>(neverStarted).fill(NEVER_STARTED)]),
    missing: `no item was started and done ${inWords(window)}`,
  });
}

/** What is measured of each item that was started. */
export function durationsOf(items: readonly FinishedItem[], of: Measure['of']): Duration[] {
  const durations: Duration[] = [];
  for (const item of items) {
    const { id, started, activeMs } = item;
    if (started !== null && activeMs !== null)
      durations.push({ itemId: id, value: of({ ...item, started, activeMs }) });
  }
  return durations;
}
