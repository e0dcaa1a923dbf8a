import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useState, type ReactNode } from 'react';
import '../../styles/charts.css';
import { ChartFrame } from './chart-frame';
import { ColumnAxis } from './column-axis';
import { ColumnStack, type Column } from './column-stack';
import { columnAt } from './column-at';
import type { Frame } from './frame';
import { PaintDefs } from './paint';
import { Reading } from './reading';
import { useWidth } from './use-width';
import { ValueAxis } from './value-axis';

interface Props {
  readonly columns: readonly Column[];
  /** The highest value the axis must reach. */
  readonly top: number;
  readonly tickText: (value: number) => string;
  readonly label: string;
  /** What a column stands for, in the plural: the arrow keys step through them. */
  readonly marks: string;
  /** Drawn over the columns, given where a value lies. */
  readonly over?: ((frame: Frame, y: (value: number) => number) => ReactNode) | undefined;
}

const HEIGHT = 200;

/** Stacked columns, one for each period, and what the picked one says. The table beside it carries the numbers. */
export function Columns({ columns, top, tickText, label, marks, over }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const paints = useId();
  const frame: Frame = { left: 40, right: width - 4, top: 12, bottom: HEIGHT - 24 };
  const x = scaleBand(
    columns.map(({ key }) => key),
    [frame.left, frame.right],
  ).padding(0.25);
  const y = scaleLinear([0, Math.max(top, Number.EPSILON)], [frame.bottom, frame.top]);
  const ticks = distinct(y.ticks(4).map((value) => ({ y: y(value), text: tickText(value) })));
  const picked = active === null ? undefined : columns[active];
  return (
    <>
      <ChartFrame
        {...{ box, width, label, marks, active }}
        height={HEIGHT}
        count={columns.length}
        onActive={setActive}
        find={columnAt(frame, columns.length)}
      >
        <PaintDefs id={paints} paints={columns.flatMap(({ parts }) => (parts ?? []).map(({ paint }) => paint))} />
        {picked !== undefined && (
          <rect
            className="cw-column-active"
            x={(x(picked.key) ?? 0) - (x.step() - x.bandwidth()) / 2}
            y={frame.top}
            width={x.step()}
            height={frame.bottom - frame.top}
          />
        )}
        <ValueAxis frame={frame} ticks={ticks} />
        {columns.map((column) => (
          <ColumnStack key={column.key} {...{ column, y, paints }} x={x(column.key) ?? 0} width={x.bandwidth()} />
        ))}
        <ColumnAxis columns={columns} x={x} width={width} y={HEIGHT - 6} />
        {over?.(frame, y)}
      </ChartFrame>
      <Reading>{picked?.hint ?? null}</Reading>
    </>
  );
}

/** Ticks closer than their texts can tell apart (halves of a work item) are one tick. */
function distinct<T extends { readonly text: string }>(ticks: readonly T[]): readonly T[] {
  const byText = new Map(ticks.toReversed().map((tick) => [tick.text, tick]));
  return [...byText.values()].reverse();
}
