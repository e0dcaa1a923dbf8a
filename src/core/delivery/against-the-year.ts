import type { HealthStatus } from '../scorecard/snapshot';
import { isLess } from '../stats/is-less';
import { medianAndP85 } from './median-and-p85';

/** Fewer values than half a year of months are no year to compare with. */
const LEAST = 6;

/**
 * A value that is good when low, against the contract's own trailing year (METRICS "Status of a measure"): healthy up
 * to the year's median, weak over its 85th percentile. Null where the year holds fewer than six values.
 */
export function againstTheYear(value: number, year: readonly number[]): HealthStatus | null {
  const usual = medianAndP85(year);
  if (usual === null || year.length < LEAST) return null;
  if (!isLess(usual.median, value)) return 'healthy';
  return isLess(usual.p85, value) ? 'weak' : 'watch';
}
