import { ascending } from '../stats/ascending';
import { percentile } from '../stats/percentile';

/** The nearest-rank median and 85th percentile of a sample, in the unit of the sample. */
export interface MedianAndP85 {
  readonly median: number;
  readonly p85: number;
}

/** Null for an empty sample. */
export function medianAndP85(values: readonly number[]): MedianAndP85 | null {
  const sorted = ascending(values);
  const [median, p85] = [percentile(sorted, 50), percentile(sorted, 85)];
  return median === undefined || p85 === undefined ? null : { median, p85 };
}
