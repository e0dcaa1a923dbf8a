import type { Split } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { Lozenge } from '../../components/lozenge';
import { formatMeasure } from '../../format/measure';
import { formatCounted } from '../../format/number';
import { formatShare } from '../../format/share';
import { SPLIT_STATUS } from '../../format/status';
import { CAPACITY_UNIT } from '../../split/capacity-unit';
import { SplitBar } from '../../split/split-bar';
import { useLocale } from '../../surface/locale';
import { NumberTrace } from '../../trace/number-trace';

/** Where the numbers of a line come from. */
export interface SplitTrace {
  readonly traceId: string;
  readonly definitionId: string;
  /** What they are called when the work items behind them are shown. */
  readonly label: string;
}

interface Props {
  readonly name: string;
  readonly note: string;
  readonly split: Split;
  readonly policy: CapacityPolicy;
  readonly trace: SplitTrace;
}

/** One split of a team: the bar, technical health's share, its status, what was counted, and the way behind it. */
export function SplitLine({ name, note, split, policy, trace }: Props) {
  const locale = useLocale();
  const { shares, status, items, withoutEstimate } = split;
  const isEmpty = items + withoutEstimate === 0;
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
        {counted(locale, split)} <NumberTrace {...trace} traceId={isEmpty ? null : trace.traceId} />
      </p>
    </li>
  );
}

/** What was counted, and what could not be. */
function counted(locale: string, { unit, shares, total, withoutEstimate, unattributed }: Split): string {
  const days = formatMeasure(locale, unattributed, 'person-days');
  return [
    ...(shares === null ? [] : [formatMeasure(locale, total, CAPACITY_UNIT[unit].unit)]),
    ...(unit === 'points' && withoutEstimate > 0
      ? [`${formatCounted(locale, withoutEstimate, 'work item')} without an estimate, not counted`]
      : []),
    ...(unattributed > 0 ? [`${days} in progress with nobody assigned, in no share`] : []),
  ].join('; ');
}
