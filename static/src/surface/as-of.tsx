import type { EpochMs, TimeZone } from '../../../src/core/time/instant';
import { formatInstant } from '../format/date';
import { useLocale } from './locale';

/** How fresh the numbers are: the instant they were computed for, in the contract's time zone. */
export function AsOf({ asOf, timeZone }: { readonly asOf: EpochMs; readonly timeZone: TimeZone }) {
  const locale = useLocale();
  return (
    <p className="cw-subtle cw-small">
      As of <time dateTime={new Date(asOf).toISOString()}>{formatInstant(locale, asOf, timeZone)}</time>
    </p>
  );
}
