import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { partTraceId } from '../../../src/core/scorecard/trace';
import { formatCount } from '../format/number';
import { CATEGORIES, CATEGORY } from '../format/status';
import { useLocale } from '../surface/locale';
import { NumberLink } from '../trace/number-link';

/** How many work items carry each category now; each count leads to them. */
export function CategoryCounts({ counts }: { readonly counts: Readonly<Record<CategoryOrUntagged, number>> }) {
  const locale = useLocale();
  return (
    <ul className="cw-category-counts cw-subtle cw-small" aria-label="Work items by category">
      {CATEGORIES.map((category) => {
        const { label } = CATEGORY[category];
        return (
          <li key={category}>
            <NumberLink traceId={partTraceId('items', category)} label={label}>
              {formatCount(locale, counts[category])}
            </NumberLink>{' '}
            {label.toLowerCase()}
          </li>
        );
      })}
    </ul>
  );
}
