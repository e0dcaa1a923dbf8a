import type { Split } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { Lozenge } from '../../components/lozenge';
import { formatCounted } from '../../format/number';
import { formatMeasure } from '../../format/measure';
import { formatShare } from '../../format/share';
import { SPLIT_STATUS } from '../../format/status';
import { SplitBar } from '../../split/split-bar';
import { useLocale } from '../../surface/locale';

interface Props {
  readonly name: string;
  readonly note: string;
  readonly split: Split;
  readonly unit: 'items' | 'points';
  readonly policy: CapacityPolicy;
}

/** One split of a team: the bar, technical health's share, its status, and what was counted. */
export function SplitLine({ name, note, split, unit, policy }: Props) {
  const locale = useLocale();
  const { shares, status, total, withoutEstimate } = split;
  return (
    <li className="cw-split-line">
      <p className="cw-split-line-name">
        {name} <span className="cw-subtle cw-small">{note}</span>
      </p>
      {shares === null ? (
        <p className="cw-split-line-bar cw-subtle">Nothing to split</p>
      ) : (
        <div className="cw-split-line-bar">
          <SplitBar shares={shares} limits={policy} basis={name} small />
        </div>
      )}
      {shares !== null && (
        <p className="cw-split-line-share cw-number">
          <strong>{formatShare(locale, shares['technical-health'], [policy.floor])}</strong>
        </p>
      )}
      <p className="cw-split-line-status">
        {status !== null && <Lozenge tone={SPLIT_STATUS[status].tone}>{SPLIT_STATUS[status].label}</Lozenge>}
      </p>
      <p className="cw-split-line-count cw-subtle cw-small">
        {shares !== null && formatMeasure(locale, total, unit)}
        {unit === 'points' &&
          withoutEstimate > 0 &&
          `${shares === null ? '' : '; '}${formatCounted(locale, withoutEstimate, 'work item')} without an estimate, not counted`}
      </p>
    </li>
  );
}
