import type { Percentiles } from '../../../../src/core/scorecard/snapshot';
import { formatDecimal } from '../../format/number';
import { useLocale } from '../../surface/locale';

const NAMES = [
  ['p50', 'Half within'],
  ['p85', '85 % within'],
  ['p95', '95 % within'],
] as const;

/** The three percentiles as large numbers. */
export function PercentileFigures({ percentiles }: { readonly percentiles: Percentiles }) {
  const locale = useLocale();
  return (
    <dl className="cw-percentiles">
      {NAMES.map(([key, name]) => (
        <div key={key}>
          <dt className="cw-subtle cw-small">{name}</dt>
          <dd>
            <strong>{formatDecimal(locale, percentiles[key])}</strong> {percentiles[key] === 1 ? 'day' : 'days'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
