import { coverageOf, measured, noData, type Exclusion, type Measured } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import { ascending } from '../stats/ascending';
import { percentile } from '../stats/percentile';
import type { Span } from '../time/instant';

/** One item's duration in days. */
export interface Duration {
  readonly itemId: string;
  readonly days: number;
}

export interface Sample {
  readonly definitionId: string;
  readonly window: Span;
  readonly durations: readonly Duration[];
  /** How many items should have had a duration. */
  readonly eligible: number;
  readonly excluded: readonly Exclusion[];
  /** What is missing when there is no duration at all. */
  readonly missing: string;
}

/** The nearest-rank p50, p85 and p95 of durations, in days. */
export function distribution(sample: Sample): Measured<Percentiles> {
  const { definitionId, window, durations, eligible, excluded, missing } = sample;
  const provenance = {
    definitionId,
    unit: 'days',
    window,
    n: durations.length,
    coverage: coverageOf(durations.length, eligible),
    excluded,
    behind: durations.map(({ itemId, days }) => ({ itemId, value: days, part: null })),
  } as const;
  const percentiles = percentilesOf(durations.map(({ days }) => days));
  return percentiles === null ? noData(missing, provenance) : measured(percentiles, provenance);
}

/** Null for an empty sample. */
export function percentilesOf(days: readonly number[]): Percentiles | null {
  const sorted = ascending(days);
  const [p50, p85, p95] = [percentile(sorted, 50), percentile(sorted, 85), percentile(sorted, 95)];
  return p50 === undefined || p85 === undefined || p95 === undefined ? null : { p50, p85, p95 };
}
