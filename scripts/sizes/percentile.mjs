/**
 * The value that a share of the values does not exceed (nearest rank); 0 when there are none.
 * @param {readonly number[]} values
 * @param {number} share between 0 and 1
 * @returns {number}
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
