import { useId } from 'react';
import type { SplitAmounts } from '../../../src/core/capacity/split';
import '../../styles/split-bar.css';
import { formatShare } from '../format/share';
import { CATEGORIES, CATEGORY } from '../format/status';
import { useLocale } from '../surface/locale';
import { HatchPattern } from './hatch-pattern';
import { BAR, percent, SplitMarks } from './split-marks';
import type { Limits } from './split-sentence';

interface Props {
  readonly shares: SplitAmounts;
  readonly limits: Limits;
  /** What is split, such as `Sprint 42, as planned`. */
  readonly basis: string;
  /** A small bar stands in a table that already names target and floor. */
  readonly small?: boolean;
}

/** The split as one bar of three parts, with target, tolerance and floor marked on the edge of technical health. */
export function SplitBar({ shares, limits, basis, small = false }: Props) {
  const locale = useLocale();
  const hatch = useId();
  const parts = CATEGORIES.map((category, index) => ({
    category,
    share: shares[category],
    from: CATEGORIES.slice(0, index).reduce((sum, earlier) => sum + shares[earlier], 0),
  }));
  const text = [
    ...parts.map(({ category, share }) => `${CATEGORY[category].label} ${formatShare(locale, share, [limits.floor])}`),
    `floor ${formatShare(locale, limits.floor)}`,
    `target ${formatShare(locale, limits.technicalHealthTarget)}`,
  ].join(', ');
  const top = small ? BAR.top - 6 : 0;
  const height = small ? BAR.height + 16 : BAR.total;
  return (
    <svg className="cw-split-bar" role="img" aria-label={`${basis}: ${text}`} width="100%" height={height}>
      <HatchPattern id={hatch} />
      <g transform={`translate(0 ${-top})`}>
        {parts.map(({ category, share, from }) => (
          <rect
            key={category}
            className={`cw-part cw-fill-${category}`}
            x={percent(from)}
            y={BAR.top}
            width={percent(share)}
            height={BAR.height}
            fill={category === 'untagged' ? `url(#${hatch})` : undefined}
          />
        ))}
        <SplitMarks limits={limits} labelled={!small} />
      </g>
    </svg>
  );
}
