import type { MeasureView } from '../../../../src/core/scorecard/snapshot';
import { Sparkline } from '../../charts/sparkline';
import { Lozenge } from '../../components/lozenge';
import { measureFigure } from '../../format/measure';
import { HEALTH } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { NumberTrace } from '../../trace/number-trace';
import { Provenance } from '../provenance';

/** One measure that has a value: the number, where it stands in its band, how it moved, and what is behind it. */
export function MeasureRow({ measure }: { readonly measure: MeasureView }) {
  const locale = useLocale();
  const { id, name, definitionId, value, unit, status, band, key, trend } = measure;
  if (value === null) return null;
  const shown = measureFigure(locale, value, unit);
  return (
    <li className="cw-measure">
      <div className="cw-measure-name">
        <p>
          {name}
          {key && <span className="cw-subtle"> (key)</span>}
        </p>
        <p className="cw-measure-trace">
          <code className="cw-definition">{definitionId}</code>
          <NumberTrace traceId={id} definitionId={definitionId} label={name} />
        </p>
      </div>
      <p className="cw-measure-value cw-number">
        <strong>{shown.figure}</strong> {shown.unit}
      </p>
      <div className="cw-measure-trend">
        <Sparkline values={[...trend, value]} unit={unit} />
      </div>
      <div className="cw-measure-status">
        {status !== null && <Lozenge tone={HEALTH[status].tone}>{HEALTH[status].label}</Lozenge>}
      </div>
      <div className="cw-measure-notes cw-subtle cw-small">
        <p>{band === null ? 'No band: the trend is shown without a status' : `${band.text} (${band.source})`}</p>
        <Provenance of={measure} />
      </div>
    </li>
  );
}
