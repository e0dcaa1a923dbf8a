import type { Category } from '../../../src/core/ledger/operating-contract';
import { Lozenge } from '../components/lozenge';
import { formatShare } from '../format/share';
import { SPLIT_STATUS } from '../format/status';
import { useLocale } from '../surface/locale';
import type { ReadyItem } from './ready-item';

interface Props {
  readonly item: ReadyItem;
  readonly category: Category;
}

/** What choosing a category does to technical health's share of the split, told before it is chosen. */
export function CategoryEffect({ item, category }: Props) {
  const locale = useLocale();
  const effect = item.effects.find((candidate) => candidate.category === category);
  const after = effect?.shares?.['technical-health'];
  const before = item.now.shares?.['technical-health'];
  if (after === undefined) return <p className="cw-effect cw-subtle">No split to compare with yet</p>;
  const limits = [item.policy.floor];
  const status = effect?.status ?? null;
  const shown = { before: formatShare(locale, before ?? after, limits), after: formatShare(locale, after, limits) };
  return (
    <p className="cw-effect">
      <span>
        {shown.before === shown.after ? (
          <>
            Technical health {before !== undefined && 'stays '}
            {shown.after}
          </>
        ) : (
          <>
            Technical health {shown.before} <span aria-hidden="true">→</span>
            <span className="cw-visually-hidden">to</span> {shown.after}
          </>
        )}
      </span>
      {status !== null && <Lozenge tone={SPLIT_STATUS[status].tone}>{SPLIT_STATUS[status].label}</Lozenge>}
    </p>
  );
}
