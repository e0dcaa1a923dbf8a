import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, type ReactNode } from 'react';
import '../../styles/charts.css';
import { CATEGORIES } from '../format/status';
import { HatchPattern } from '../split/hatch-pattern';
import { ColumnStack, type StackedColumn } from './column-stack';
import { columnLabels } from './column-labels';
import type { Frame } from './frame';
import { useWidth } from './use-width';
import { ValueAxis } from './value-axis';

interface Props {
  readonly columns: readonly StackedColumn[];
  /** The highest value the axis must reach. */
  readonly top: number;
  readonly tickText: (value: number) => string;
  readonly label: string;
  /** Drawn over the columns, given where a value lies. */
  readonly marks?: (frame: Frame, y: (value: number) => number) => ReactNode;
}

const HEIGHT = 200;

/** Columns of three categories, one for each period. The table beside it carries the numbers. */
export function StackedColumns({ columns, top, tickText, label, marks }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const hatch = useId();
  const frame: Frame = { left: 40, right: width - 4, top: 12, bottom: HEIGHT - 24 };
  const x = scaleBand(
    columns.map(({ key }) => key),
    [frame.left, frame.right],
  ).padding(0.25);
  const y = scaleLinear([0, Math.max(top, Number.EPSILON)], [frame.bottom, frame.top]);
  const ticks = distinct(y.ticks(4).map((value) => ({ y: y(value), text: tickText(value) })));
  return (
    <div ref={ref} className="cw-chart">
      <svg role="img" aria-label={label} width={width} height={HEIGHT}>
        <HatchPattern id={hatch} />
        <ValueAxis frame={frame} ticks={ticks} />
        {columns.map((column) => (
          <ColumnStack
            key={column.key}
            column={column}
            categories={CATEGORIES}
            x={x(column.key) ?? 0}
            width={x.bandwidth()}
            y={y}
            hatch={hatch}
          />
        ))}
        {columnLabels(columns, x.step()).map(({ key, text, half }) => (
          <text
            key={key}
            className="cw-axis-text"
            x={Math.min((x(key) ?? 0) + x.bandwidth() / 2, width - half)}
            y={HEIGHT - 6}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
        {marks?.(frame, y)}
      </svg>
    </div>
  );
}

/** Ticks closer than their texts can tell apart (halves of a work item) are one tick. */
function distinct<T extends { readonly text: string }>(ticks: readonly T[]): readonly T[] {
  const byText = new Map(ticks.toReversed().map((tick) => [tick.text, tick]));
  return [...byText.values()].reverse();
}
