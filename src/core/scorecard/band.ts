import { isLess } from '../stats/is-less';
import type { HealthStatus } from './snapshot';

/** Where a measure is healthy and where it is weak; in between it is on watch (METRICS "Status of a measure"). */
export interface Limits {
  readonly good: 'high' | 'low';
  /** The last value that is still healthy. */
  readonly healthy: number;
  /** The last value that is not yet weak. */
  readonly watch: number;
}

/** A band in words, with where it comes from. */
export interface Band {
  readonly text: string;
  readonly source: string;
  /** Null where the status follows another rule than two limits. */
  readonly limits: Limits | null;
}

/** A value exactly at a limit is on its better side. */
export function statusInBand(value: number, { good, healthy, watch }: Limits): HealthStatus {
  const isWorse = (limit: number): boolean => (good === 'high' ? isLess(value, limit) : isLess(limit, value));
  if (!isWorse(healthy)) return 'healthy';
  return isWorse(watch) ? 'weak' : 'watch';
}
