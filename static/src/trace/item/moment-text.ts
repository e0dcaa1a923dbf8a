import type { EpochMs, TimeZone } from '../../../../src/core/time/instant';

/** Date and time in the contract's zone, which is named once beside them all: `Mar 3, 2026, 9:00 AM`. */
export function momentText(locale: string, instant: EpochMs, timeZone: TimeZone): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(instant);
}
