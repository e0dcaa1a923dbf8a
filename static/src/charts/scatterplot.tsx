import { scaleLinear, scaleSqrt } from 'd3-scale';
import { useMemo, type KeyboardEvent, type PointerEvent } from 'react';
import '../../styles/charts.css';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
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

interface Props {
  /** In the order that the arrow keys step through. */
  readonly points: readonly ScatterPoint[];
  readonly rules: readonly Rule[];
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  /** What the values are, written above them. */
  readonly yTitle: string;
  readonly label: string;
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
}

const HEIGHT = 280;
const REACH = 24;

/** Points over time, their values on a square-root scale, with horizontal rules. Pointer and arrow keys pick one point; who draws it tells what it is. */
export function Scatterplot({ points, rules, xText, yText, yTitle, label, active, onActive }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => layOut(points, rules, width), [points, rules, width]);
  const { frame, x, y, highest, dots, paths, find } = drawing;
  const hover = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onActive(find(event.clientX - box.left, event.clientY - box.top));
  };
  const step = (event: KeyboardEvent) => {
    const next = nextPoint(event.key, active, points.length);
    if (next === undefined) return;
    event.preventDefault();
    onActive(next);
  };
  const chosen = active === null ? undefined : dots[active];
  // A window of few days would be ticked by parts of a day.
  const days = x.ticks(Math.max(2, Math.floor(width / 120))).filter(Number.isInteger);
  return (
    <div ref={ref} className="cw-chart" role="group" aria-label={label} tabIndex={0} onKeyDown={step}>
      <svg width={width} height={HEIGHT} aria-hidden="true" onPointerMove={hover} onPointerLeave={() => onActive(null)}>
        <ValueAxis frame={frame} ticks={rootTicks(highest).map((value) => ({ y: y(value), text: yText(value) }))} />
        <text className="cw-axis-text" x={frame.left + 4} y={10}>
          {yTitle}
        </text>
        {days.map((day) => (
          <text key={day} className="cw-axis-text" x={x(day)} y={HEIGHT - 6} textAnchor="middle">
            {xText(day)}
          </text>
        ))}
        {paths.map(({ category, path }, index) => (
          <path key={index} className={`cw-dot cw-fill-${category}`} d={path} />
        ))}
        <Rules rules={rules} frame={frame} y={y} />
        {chosen !== undefined && <path className="cw-dot-active" d={shape(chosen, 5)} />}
      </svg>
    </div>
  );
}

function layOut(points: readonly ScatterPoint[], rules: readonly Rule[], width: number) {
  const frame: Frame = { left: 40, right: width - 8, top: 12, bottom: HEIGHT - 26 };
  const days = points.map((point) => point.x);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const highest = Math.max(1, ...points.map((point) => point.y), ...rules.map(({ value }) => value));
  const x = scaleLinear([first, Math.max(last, first + 1)], [frame.left + 8, frame.right - 8]);
  // Few items take very long: on a linear scale they would press all others into the lowest line.
  const y = scaleSqrt([0, highest], [frame.bottom, frame.top]);
  const dots: readonly Dot[] = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }));
  return { frame, x, y, highest, dots, paths: dotPaths(dots), find: nearestDot(dots, REACH) };
}

/** Arrow keys step through the points and stop at the ends; Escape lets go. Undefined for any other key. */
function nextPoint(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
