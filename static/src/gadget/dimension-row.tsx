import type { DimensionView, MeasureView } from '../../../src/core/scorecard/snapshot';
import { Sparkline } from '../charts/sparkline';
import { Lozenge } from '../components/lozenge';
import { absenceText, measureFigure } from '../format/measure';
import { HEALTH } from '../format/status';
import { useLocale } from '../surface/locale';

/** One dimension: its name and status, the one number that matters, and how that number moved. */
export function DimensionRow({ dimension }: { readonly dimension: DimensionView }) {
  const headline = dimension.measures.find((measure) => measure.id === dimension.headlineMeasureId);
  const { label, tone } = HEALTH[dimension.status];
  return (
    <li className="cw-dimension">
      <span className="cw-dimension-name">{dimension.name}</span>
      <span className="cw-dimension-status">
        <Lozenge tone={tone}>{label}</Lozenge>
      </span>
      {headline === undefined || headline.value === null ? (
        <span className="cw-dimension-absence">{absenceText(headline?.absence ?? null)}</span>
      ) : (
        <Headline measure={headline} value={headline.value} />
      )}
    </li>
  );
}

function Headline({ measure, value }: { readonly measure: MeasureView; readonly value: number }) {
  const locale = useLocale();
  const { figure, unit } = measureFigure(locale, value, measure.unit);
  return (
    <>
      <span className="cw-dimension-measure">
        {measure.name}
        {measure.smallSample && ' (small sample)'}
      </span>
      <span className="cw-dimension-trend">
        <Sparkline values={[...measure.trend, value]} unit={measure.unit} />
      </span>
      <span className="cw-dimension-value cw-number">
        <strong>{figure}</strong> {unit}
      </span>
    </>
  );
}
