import { scaleLinear, scaleSqrt } from 'd3-scale';
import { useMemo } from 'react';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { ChartFrame, type Stepping } from './chart-frame';
import { DayAxis } from './day-axis';
import { dotPaths, shape, type Dot } from './dot-paths';
import type { Frame } from './frame';
import { nearestDot } from './nearest-dot';
import { rootTicks } from './root-ticks';
import { Rules, type Rule } from './rules';
import { useWidth } from './use-width';
import { ValueAxis } from './value-axis';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly category: CategoryOrUntagged;
}

interface Props extends Stepping {
  /** In the order that the arrow keys step through. */
  readonly points: readonly ScatterPoint[];
  readonly rules: readonly Rule[];
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  /** What the values are, written above them. */
  readonly yTitle: string;
  readonly label: string;
}

const HEIGHT = 296;
/** From the pointer to a dot, in pixels. */
export const REACH = 24;

/** Points over time, their values on a square-root scale, with horizontal rules. Pointer and arrow keys pick one point; who draws it tells what it is. */
export function Scatterplot({ points, rules, xText, yText, yTitle, label, active, onActive, onOpen }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => layOut(points, rules, width), [points, rules, width]);
  const { frame, x, y, highest, dots, paths, find } = drawing;
  const chosen = active === null ? undefined : dots[active];
  return (
    <ChartFrame
      {...{ box, width, label, active, onActive, onOpen, find }}
      height={HEIGHT}
      marks="work items"
      count={points.length}
    >
      <ValueAxis frame={frame} ticks={rootTicks(highest).map((value) => ({ y: y(value), text: yText(value) }))} />
      <text className="cw-axis-text" x={frame.left + 4} y={10}>
        {yTitle}
      </text>
      <DayAxis x={x} width={width} y={HEIGHT - 6} text={xText} />
      {paths.map(({ category, path }, index) => (
        <path key={index} className={`cw-dot cw-fill-${category}`} d={path} />
      ))}
      <Rules rules={rules} frame={frame} y={y} />
      {chosen !== undefined && <path className="cw-dot-active" d={shape(chosen, 5)} />}
    </ChartFrame>
  );
}

function layOut(points: readonly ScatterPoint[], rules: readonly Rule[], width: number) {
  // The highest dot stands clear of the title above it.
  const frame: Frame = { left: 40, right: width - 8, top: 28, bottom: HEIGHT - 26 };
  const { first, last, largest } = extent(points);
  const highest = Math.max(1, largest, ...rules.map(({ value }) => value));
  const x = scaleLinear([first, Math.max(last, first + 1)], [frame.left + 8, frame.right - 8]);
  // Few items take very long: on a linear scale they would press all others into the lowest line.
  const y = scaleSqrt([0, highest], [frame.bottom, frame.top]);
  const dots: readonly Dot[] = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }));
  return { frame, x, y, highest, dots, paths: dotPaths(dots), find: nearestDot(dots, REACH) };
}

/** One pass: a call with a hundred thousand arguments would overflow the stack. */
function extent(points: readonly ScatterPoint[]) {
  let [first, last, largest] = [Infinity, -Infinity, 0];
  for (const { x, y } of points) {
    first = Math.min(first, x);
    last = Math.max(last, x);
    largest = Math.max(largest, y);
  }
  return { first, last, largest };
}
