/** A sorted copy, smallest first. */
export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
