import { isoMonday } from '../time/calendar';
import type { EpochMs, TimeZone } from '../time/instant';
import { startOfDay, zonedDay } from '../time/zone';

/** How many earlier dates a trend shows. */
const POINTS = 8;

/**
 * The last instants of the eight ISO weeks before as-of, oldest first, in the contract's zone
 * (docs/decisions/trends-by-week.md).
 */
export function earlierDates(asOf: EpochMs, zone: TimeZone): EpochMs[] {
  const monday = isoMonday(zonedDay(asOf, zone));
  return Array.from({ length: POINTS }, (_, i) => startOfDay(monday - 7 * (POINTS - 1 - i), zone) - 1);
}
