import type { Percentiles } from '../../../../src/core/scorecard/snapshot';
import { formatDecimal } from '../../format/number';
import { useLocale } from '../../surface/locale';

const SHARES = [
  ['p50', 'Half'],
  ['p85', '85 %'],
  ['p95', '95 %'],
] as const;

interface Props {
  readonly percentiles: Percentiles;
  /** How a share and its days hang together: half *within* 4 days, half *at most* 6 days old. */
  readonly relation: 'within' | 'at most';
}

/** The three percentiles as large numbers. */
export function PercentileFigures({ percentiles, relation }: Props) {
  const locale = useLocale();
  return (
    <dl className="cw-percentiles">
      {SHARES.map(([key, share]) => (
        <div key={key}>
          <dt className="cw-subtle cw-small">
            {share} {relation}
          </dt>
          <dd>
            <strong>{formatDecimal(locale, percentiles[key])}</strong> {percentiles[key] === 1 ? 'day' : 'days'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
