import type { EpochMs } from '../../../src/core/time/instant';
import { SectionMessage } from '../components/section-message';
import { formatElapsed } from '../format/date';
import { useLocale } from './locale';

/** A snapshot is taken at least daily, and the schedule may start two hours late. */
const STALE_AFTER_MS = 26 * 3_600_000;

interface Props {
  readonly asOf: EpochMs;
  /** The app's clock when it answered: the reader's own may be wrong. */
  readonly now: EpochMs;
}

/** Says that the numbers are old; draws nothing while they are fresh. */
export function StaleNotice({ asOf, now }: Props) {
  const locale = useLocale();
  if (!(now - asOf > STALE_AFTER_MS)) return null;
  return (
    <SectionMessage tone="warning" title={`These numbers are ${formatElapsed(locale, now - asOf)} old`}>
      Counterweight has not been able to compute newer ones. A rebuild in the project settings reads everything again.
    </SectionMessage>
  );
}
