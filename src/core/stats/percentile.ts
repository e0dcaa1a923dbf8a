/**
 * The nearest-rank percentile: the value at index ceil(p/100 x n) of the sorted sample, counted from 1. Never
 * interpolated, so it is a value that really happened (METRICS "Rules for every metric", Percentiles).
 * @param sorted ascending
 * @param p over 0 and up to 100
 * @returns undefined for an empty sample
 */
export function percentile(sorted: ArrayLike<number>, p: number): number | undefined {
  return sorted[rankOf(p, sorted.length) - 1];
}

/**
 * The same counted from the largest value down: the largest value that at least p % of the sample reach or exceed.
 * @param sorted ascending
 */
export function percentileFromTop(sorted: ArrayLike<number>, p: number): number | undefined {
  return sorted[sorted.length - rankOf(p, sorted.length)];
}

function rankOf(p: number, n: number): number {
  // Multiplied before it is divided, so that 85 % of 20 is 17 and not 17.000000000000004.
  return Math.max(Math.ceil((p * n) / 100), 1);
}
