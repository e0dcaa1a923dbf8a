import type { TimeZone } from '../../../../src/core/time/instant';
import { useLocale } from '../../surface/locale';
import { barText } from './bar-text';
import type { PlacedBar } from './story-layout';

interface Props {
  readonly chosen: PlacedBar | undefined;
  readonly timeZone: TimeZone;
}

/** The interval under the pointer or the keyboard, in words. */
export function BarReading({ chosen, timeZone }: Props) {
  const locale = useLocale();
  return (
    <p className="cw-story-reading cw-small" role="status">
      {chosen === undefined ? (
        <span className="cw-subtle">Point at an interval, or step through them with the arrow keys.</span>
      ) : (
        barText(chosen, { locale, timeZone })
      )}
    </p>
  );
}
