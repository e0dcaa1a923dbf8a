import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { formatMeasure } from '../../format/measure';
import { useLocale } from '../../surface/locale';

interface Props {
  /** How it counts, such as `In working days`. */
  readonly lead: string;
  readonly figure: FlowFigure;
}

/** Cycle time counted in another way, beside the calendar days that it never replaces. */
export function OtherTimes({ lead, figure: { percentiles, unit } }: Props) {
  const locale = useLocale();
  if (percentiles === null) return null;
  const { p50, p85, p95 } = percentiles;
  const text = (value: number) => formatMeasure(locale, value, unit);
  return (
    <p className="cw-subtle">
      {lead}: half at most {text(p50)}, 85 % at most {text(p85)}, 95 % at most {text(p95)}
    </p>
  );
}
