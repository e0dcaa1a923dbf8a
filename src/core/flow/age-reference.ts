import { SMALL_SAMPLE } from '../scorecard/measured';
import type { Percentiles } from '../scorecard/snapshot';
import type { TimeZone } from '../time/instant';
import { cycleTimes } from './cycle-time';
import { byType } from './cycle-time-by-type';
import { percentilesOf } from './distribution';
import type { Finished, FinishedItem } from './finished-items';

/** The cycle times an item of a type is compared with; null when nothing was started and done in the window. */
export type AgeReference = (typeId: string) => Percentiles | null;

/**
 * Each item in progress stands against the finished items of its type (METRICS Flow, `wip-age`); a type with fewer than
 * five of them stands against those of all types, because a percentile of four items says nothing.
 */
export function ageReference({ items }: Finished, zone: TimeZone): AgeReference {
  const days = (some: readonly FinishedItem[]): number[] => cycleTimes(some, zone).map(({ value }) => value);
  const ofAllTypes = percentilesOf(days(items));
  const ofType = new Map<string, Percentiles | null>();
  for (const [typeId, finished] of byType(items)) {
    const sample = days(finished);
    ofType.set(typeId, sample.length < SMALL_SAMPLE ? ofAllTypes : percentilesOf(sample));
  }
  return (typeId) => ofType.get(typeId) ?? ofAllTypes;
}

/** The highest percentile that an age is over; null when it is younger than half of them, or there are none. */
export function olderThan(ageDays: number, reference: Percentiles | null): 85 | 50 | null {
  if (reference === null) return null;
  if (ageDays > reference.p85) return 85;
  return ageDays > reference.p50 ? 50 : null;
}
