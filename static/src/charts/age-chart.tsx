import { scaleBand, scaleLog } from 'd3-scale';
import { useMemo } from 'react';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { AgeBands, type Pace } from './age-bands';
import { ChartFrame, type Stepping } from './chart-frame';
import { dotPaths, shape, type Dot } from './dot-paths';
import type { Frame } from './frame';
import { nearestDot } from './nearest-dot';
import { logTicks } from './log-ticks';
import { REACH } from './scatterplot';
import { swarm } from './swarm';
import { useWidth } from './use-width';
import { ValueAxis } from './value-axis';

export interface AgeColumn extends Pace {
  readonly key: string;
  readonly name: string;
}

export interface AgedDot {
  readonly column: string;
  readonly age: number;
  readonly category: CategoryOrUntagged;
  /** Marked with a ring. */
  readonly old: boolean;
}

interface Props extends Stepping {
  readonly columns: readonly AgeColumn[];
  /** In the order that the arrow keys step through. */
  readonly dots: readonly AgedDot[];
  readonly yText: (value: number) => string;
  readonly yTitle: string;
  readonly label: string;
}

const HEIGHT = 320;
/** Just under the first day, in days. */
const YOUNGEST = 0.8;
/** About how wide a letter of the axis is, in pixels. */
const LETTER = 6.5;

/** Dots by age in columns, against bands of what was usual there. Where names do not fit, columns are numbered. */
export function AgeChart({ columns, dots, yText, yTitle, label, active, onActive, onOpen }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => layOut(columns, dots, width), [columns, dots, width]);
  const { frame, x, y, highest, places, find } = drawing;
  const named = columns.every(({ name }) => name.length * LETTER + 8 <= x.step());
  const chosen = active === null ? undefined : places[active];
  return (
    <>
      <ChartFrame
        {...{ box, width, label, active, onActive, onOpen, find }}
        height={HEIGHT}
        marks="work items"
        count={dots.length}
      >
        {columns.map(({ key, ...pace }) => {
          const left = x(key) ?? 0;
          return <AgeBands key={key} pace={pace} y={y} frame={{ ...frame, left, right: left + x.bandwidth() }} />;
        })}
        <ValueAxis frame={frame} ticks={logTicks(highest).map((value) => ({ y: y(value), text: yText(value) }))} />
        <text className="cw-axis-text" x={frame.left + 4} y={10}>
          {yTitle}
        </text>
        {drawing.paths.map(({ category, path }, index) => (
          <path key={index} className={`cw-dot cw-dot-on-band cw-fill-${category}`} d={path} />
        ))}
        <path className="cw-dot-old" d={drawing.rings} />
        {columns.map(({ key, name }, index) => (
          <text
            key={key}
            className="cw-axis-text"
            x={(x(key) ?? 0) + x.bandwidth() / 2}
            y={HEIGHT - 6}
            textAnchor="middle"
          >
            {named ? name : index + 1}
          </text>
        ))}
        {chosen !== undefined && <path className="cw-dot-active" d={shape(chosen, 7)} />}
      </ChartFrame>
      {!named && (
        <ol className="cw-column-key cw-small">
          {columns.map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function layOut(columns: readonly AgeColumn[], dots: readonly AgedDot[], width: number) {
  // The highest dot stands clear of the title above it.
  const frame: Frame = { left: 40, right: width - 4, top: 28, bottom: HEIGHT - 26 };
  const ages = dots.map(({ age }) => age);
  const edges = columns.flatMap(({ p50, p85, p95 }) => [p50 ?? 0, p85 ?? 0, p95 ?? 0]);
  const highest = [...ages, ...edges].reduce((most, value) => Math.max(most, value), 10) * 1.1;
  const x = scaleBand(
    columns.map(({ key }) => key),
    [frame.left, frame.right],
  ).padding(0.08);
  // Forgotten work is a hundred times as old as usual: both must be seen. The first day stands clear of the ground.
  const y = scaleLog([YOUNGEST, highest], [frame.bottom, frame.top]);
  const places = placeDots(dots, x, y);
  const old = places.filter((_, index) => dots[index]?.old === true);
  const rings = old.map((dot) => shape({ ...dot, category: 'roadmap' }, 5.5)).join('');
  return { frame, x, y, highest, places, rings, paths: dotPaths(places), find: nearestDot(places, REACH) };
}

function placeDots(
  dots: readonly AgedDot[],
  x: ReturnType<typeof scaleBand<string>>,
  y: (age: number) => number,
): readonly Dot[] {
  const byColumn = new Map<string, AgedDot[]>();
  for (const dot of dots) {
    const inColumn = byColumn.get(dot.column) ?? [];
    inColumn.push(dot);
    byColumn.set(dot.column, inColumn);
  }
  const asides = new Map<AgedDot, number>();
  for (const inColumn of byColumn.values()) {
    const offsets = swarm(
      inColumn.map(({ age }) => y(age)),
      x.bandwidth() / 2 - 5,
    );
    inColumn.forEach((dot, index) => asides.set(dot, offsets[index] ?? 0));
  }
  return dots.map((dot) => ({
    x: (x(dot.column) ?? 0) + x.bandwidth() / 2 + (asides.get(dot) ?? 0),
    y: y(dot.age),
    category: dot.category,
  }));
}
