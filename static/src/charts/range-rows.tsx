import { scaleSqrt } from 'd3-scale';
import { useState } from 'react';
import { ChartFrame } from './chart-frame';
import { shape } from './dot-paths';
import type { Frame } from './frame';
import { Reading } from './reading';
import { useWidth } from './use-width';
import { rootTicks } from './root-ticks';

/** How sure each mark is, and the shape that tells it from the others. */
export const CHANCES = [
  { key: 'p50', label: '50 %', mark: 'roadmap' },
  { key: 'p85', label: '85 %', mark: 'technical-health' },
  { key: 'p95', label: '95 %', mark: 'untagged' },
] as const;

export interface RangeRow {
  readonly key: string;
  readonly name: string;
  /** The value that matters most, in words, at the end of the row. */
  readonly value: string;
  /** Where the marks stand; null where there is none. */
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
  /** All of it in words. */
  readonly reading: string;
}

interface Props {
  readonly rows: readonly RangeRow[];
  /** Where the axis begins. */
  readonly from: number;
  readonly xText: (value: number) => string;
  readonly label: string;
}

const ROW = 44;
const AXIS = 24;
/** About the room of a date, with air. */
const TICK_ROOM = 64;

/** One range in each row, from what half of the trials reached to what nearly all did. */
export function RangeRows({ rows, from, xText, label }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const height = rows.length * ROW + AXIS;
  const frame: Frame = { left: 8, right: width - 24, top: 0, bottom: height - AXIS };
  const furthest = rows.flatMap((row) => CHANCES.map(({ key }) => row[key] ?? from));
  const reach = furthest.reduce((most, value) => Math.max(most, value), from + 1) - from;
  // What is near would be pressed into one mark by what is far.
  const scale = scaleSqrt([0, reach], [frame.left, frame.right]);
  const x = (value: number) => scale(value - from);
  const find = (_: number, y: number) => (y < frame.bottom && y >= 0 ? Math.floor(y / ROW) : null);
  return (
    <>
      <ChartFrame
        {...{ box, width, height, label, active, find }}
        marks="rows"
        count={rows.length}
        onActive={setActive}
      >
        {rows.map((row, index) => (
          <Range key={row.key} row={row} top={index * ROW} frame={frame} x={x} active={index === active} />
        ))}
        {apart(rootTicks(reach), scale).map((value) => (
          <text key={value} className="cw-axis-text" x={scale(value)} y={height - 6} textAnchor="middle">
            {xText(from + value)}
          </text>
        ))}
      </ChartFrame>
      <Reading>{active === null ? null : (rows[active]?.reading ?? null)}</Reading>
    </>
  );
}

/** The ticks whose texts have room, from the furthest down; none where its text would be cut at the left. */
function apart(ticks: readonly number[], x: (value: number) => number): readonly number[] {
  let above = Infinity;
  return ticks.toReversed().filter((value) => {
    const place = x(value);
    if (above - place < TICK_ROOM || place < TICK_ROOM / 2) return false;
    above = place;
    return true;
  });
}

interface RangeProps {
  readonly row: RangeRow;
  readonly top: number;
  readonly frame: Frame;
  readonly x: (value: number) => number;
  readonly active: boolean;
}

function Range({ row, top, frame, x, active }: RangeProps) {
  const marks = CHANCES.flatMap(({ key, mark }) => {
    const value = row[key];
    return value === null ? [] : [{ key, mark, at: x(value) }];
  });
  const places = marks.map(({ at }) => at);
  return (
    <g transform={`translate(0 ${top})`}>
      {active && <rect className="cw-column-active" x={0} width={frame.right + 24} y={0} height={ROW - 2} />}
      <text className="cw-range-name" x={frame.left} y={16}>
        {row.name}
      </text>
      <text className="cw-range-name" x={frame.right + 16} y={16} textAnchor="end">
        {row.value}
      </text>
      <line className="cw-grid" x1={frame.left} x2={frame.right} y1={30} y2={30} />
      {marks.length > 1 && (
        <line className="cw-range" x1={Math.min(...places)} x2={Math.max(...places)} y1={30} y2={30} />
      )}
      {marks.map(({ key, mark, at }) => (
        <path key={key} className="cw-range-mark" d={shape({ x: at, y: 30, category: mark }, 5)} />
      ))}
    </g>
  );
}

/** Which shape is how sure. */
export function ChanceLegend() {
  return (
    <ul className="cw-legend">
      {CHANCES.map(({ key, label, mark }) => (
        <li key={key}>
          <svg width="14" height="14" aria-hidden="true">
            <path className="cw-range-mark" d={shape({ x: 7, y: 7, category: mark }, 5)} />
          </svg>
          {label} of the trials
        </li>
      ))}
    </ul>
  );
}
