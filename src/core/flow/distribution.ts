import { coverageOf, measured, noData, type Exclusion, type Measured, type Unit } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { ascending } from '../stats/ascending';
import { percentile } from '../stats/percentile';
import type { Span } from '../time/instant';

/** How long one item took, in the unit of its sample. */
export interface Duration {
  readonly itemId: string;
  readonly value: number;
}

export interface Sample {
  readonly definitionId: string;
  readonly unit: Unit;
  readonly window: Span;
  readonly durations: readonly Duration[];
  /** How many items should have had a duration. */
  readonly eligible: number;
  readonly excluded: readonly Exclusion[];
  /** What is missing when there is no duration at all. */
  readonly missing: string;
}

/** The nearest-rank p50, p85 and p95 of durations, in their unit. */
export function distribution(sample: Sample): Measured<Percentiles> {
  const { definitionId, unit, window, durations, eligible, excluded, missing } = sample;
  const provenance = {
    definitionId,
    unit,
    window,
    n: durations.length,
    coverage: coverageOf(durations.length, eligible),
    excluded,
    behind: durations.map(({ itemId, value }) => ({ itemId, value, part: null })),
  };
  const percentiles = percentilesOf(durations.map(({ value }) => value));
  return percentiles === null ? noData(missing, provenance) : measured(percentiles, provenance);
}

/** Null for an empty sample. */
export function percentilesOf(values: readonly number[]): Percentiles | null {
  const sorted = ascending(values);
  const of = (p: number): number => percentile(sorted, p) ?? NaN;
  return sorted.length === 0 ? null : { p50: of(50), p85: of(85), p95: of(95) };
}
