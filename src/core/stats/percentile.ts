/**
 * The nearest-rank percentile: the value at index ceil(p/100 x n) of the sorted sample, counted from 1. Never
 * interpolated, so it is a value that really happened (METRICS "Rules for every metric", Percentiles).
 * @param sorted ascending
 * @param p over 0 and up to 100
 * @returns undefined for an empty sample
 */
export function percentile(sorted: readonly number[], p: number): number | undefined {
  // Multiplied before it is divided, so that 85 % of 20 is 17 and not 17.000000000000004.
  const rank = Math.ceil((p * sorted.length) / 100);
  return sorted[Math.max(rank, 1) - 1];
}
