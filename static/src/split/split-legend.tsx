import { useId } from 'react';
import type { SplitAmounts } from '../../../src/core/capacity/split';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import '../../styles/split-bar.css';
import { formatShare } from '../format/share';
import { CATEGORIES, CATEGORY } from '../format/status';
import { useLocale } from '../surface/locale';
import { HatchPattern } from './hatch-pattern';

interface Props {
  /** Null names the colours only. */
  readonly shares: SplitAmounts | null;
  readonly limits?: readonly number[];
}

/** The categories by colour and name, with their shares. */
export function SplitLegend({ shares, limits = [] }: Props) {
  const locale = useLocale();
  return (
    <ul className="cw-legend">
      {CATEGORIES.map((category) => (
        <li key={category}>
          <Swatch category={category} />
          {CATEGORY[category].label}
          {shares !== null && (
            <strong className="cw-number">{formatShare(locale, shares[category], limitsOf(category, limits))}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Roadmap is told as finely as technical health, so that what is shown adds up. */
function limitsOf(category: CategoryOrUntagged, limits: readonly number[]): readonly number[] {
  if (category === 'untagged') return [];
  return category === 'technical-health' ? limits : limits.map((limit) => 1 - limit);
}

/** A square in a category's colour. */
export function Swatch({ category }: { readonly category: CategoryOrUntagged }) {
  const hatch = useId();
  const fill = category === 'untagged' ? `url(#${hatch})` : undefined;
  return (
    <svg className="cw-swatch" width="12" height="12" aria-hidden="true">
      <HatchPattern id={hatch} />
      <rect className={`cw-fill-${category}`} width="12" height="12" rx="2" fill={fill} />
    </svg>
  );
}
