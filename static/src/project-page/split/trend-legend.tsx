import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { formatDecimal } from '../../format/number';
import { formatShare } from '../../format/share';
import { useLocale } from '../../surface/locale';

/** What the line and the band across the columns are. */
export function TrendLegend({ policy }: { readonly policy: CapacityPolicy }) {
  const locale = useLocale();
  return (
    <ul className="cw-legend">
      <li>
        <svg width="16" height="12" aria-hidden="true">
          <line className="cw-mark" x1="0" x2="16" y1="6" y2="6" />
        </svg>
        Floor {formatShare(locale, policy.floor)}
      </li>
      <li>
        <svg width="16" height="12" aria-hidden="true">
          <rect className="cw-target-band" width="16" height="12" />
          <line className="cw-target-line" x1="0" x2="16" y1="6" y2="6" />
        </svg>
        Target {formatShare(locale, policy.technicalHealthTarget)} ± {formatDecimal(locale, policy.tolerance * 100)}{' '}
        points
      </li>
    </ul>
  );
}
