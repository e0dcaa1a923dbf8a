import type { EpochMs } from '../time/instant';
import type { Behind, Measured, Provenance } from './measured';

/** What stands behind one number of a surface: the items, each with its own value, and how they were chosen. */
export interface Trace extends Provenance {
  /** Names the number it belongs to, such as `cycle-time` or `planned:b1:s7`. */
  readonly id: string;
  readonly asOf: EpochMs;
}

/** The trace of a measured number. Items with the largest values come first: they are what a doubt begins with. */
export function traceOf(id: string, measure: Measured<unknown>, asOf: EpochMs): Trace {
  const { definitionId, unit, window, n, coverage, excluded, behind } = measure;
  return { id, asOf, definitionId, unit, window, n, coverage, excluded, behind: largestFirst(behind) };
}

/** Which split of a team: as planned for a period, as done in it, or what is in progress now. */
export type TracedSplit = 'planned' | 'actual' | 'in-progress';

/** @param periodId null for what is in progress now */
export function splitTraceId(split: TracedSplit, teamId: string, periodId: string | null): string {
  return periodId === null ? `${split}:${teamId}` : `${split}:${teamId}:${periodId}`;
}

/** The trace of the cycle times, or another distribution, of one category or type. */
export function partTraceId(definitionId: string, part: string): string {
  return `${definitionId}:${part}`;
}

/** Stable, so that items of one value keep their order. */
function largestFirst(behind: readonly Behind[]): readonly Behind[] {
  return [...behind].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}
