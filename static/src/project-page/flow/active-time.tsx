import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';

/** The other way to count, beside cycle time: only the time in progress between started and done. */
export function ActiveTime({ figure: { percentiles } }: { readonly figure: FlowFigure }) {
  const locale = useLocale();
  if (percentiles === null) return null;
  return (
    <p className="cw-subtle">
      Of that in progress: half at most {formatDays(locale, percentiles.p50)}, 85 % at most{' '}
      {formatDays(locale, percentiles.p85)}
    </p>
  );
}
