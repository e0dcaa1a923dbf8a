import { scaleLinear } from 'd3-scale';
import { useId, useMemo, useState } from 'react';
import { ChartFrame } from './chart-frame';
import { DayAxis } from './day-axis';
import type { Frame } from './frame';
import { PaintDefs, painted, type Paint } from './paint';
import { Reading } from './reading';
import { useWidth } from './use-width';
import { ValueAxis } from './value-axis';

export interface Area {
  readonly key: string;
  readonly paint: Paint;
  /** One for each step. */
  readonly values: readonly number[];
}

interface Props {
  /** From the ground up. */
  readonly areas: readonly Area[];
  /** Place of the first step on the axis; the others follow one by one. */
  readonly first: number;
  /** The value at which the axis begins: what is constantly below it is cut off. */
  readonly ground: number;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  readonly label: string;
  /** What a step says, in words. */
  readonly reading: (step: number) => string;
}

const HEIGHT = 280;

/** Areas that stand on one another over time, and what the picked day says. */
export function StackedAreas({ areas, first, ground, xText, yText, label, reading }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const paints = useId();
  const { frame, x, y, count, shapes } = useMemo(
    () => layOut({ areas, first, ground, width }),
    [areas, first, ground, width],
  );
  const find = (at: number) => {
    const step = Math.round(x.invert(at)) - first;
    return step < 0 || step >= count ? null : step;
  };
  return (
    <>
      <ChartFrame {...{ box, width, label, active, count, find }} height={HEIGHT} marks="days" onActive={setActive}>
        <PaintDefs id={paints} paints={areas.map(({ paint }) => paint)} />
        <ValueAxis
          frame={frame}
          ticks={y
            .ticks(5)
            .filter(Number.isInteger)
            .map((value) => ({ y: y(value), text: yText(value) }))}
        />
        {shapes.map(({ key, paint, path }) => (
          <path key={key} {...painted(paint, paints)} d={path} />
        ))}
        {active !== null && (
          <line className="cw-mark" x1={x(first + active)} x2={x(first + active)} y1={frame.top} y2={frame.bottom} />
        )}
        <DayAxis x={x} width={width} y={HEIGHT - 6} text={xText} />
      </ChartFrame>
      <Reading>{active === null ? null : reading(active)}</Reading>
    </>
  );
}

type Layout = Pick<Props, 'areas' | 'first' | 'ground'> & { readonly width: number };

function layOut({ areas, first, ground, width }: Layout) {
  const frame: Frame = { left: 44, right: width - 12, top: 12, bottom: HEIGHT - 26 };
  const count = areas.reduce((most, { values }) => Math.max(most, values.length), 0);
  const tops = stack(areas, count);
  const highest = (tops.at(-1) ?? []).reduce((most, value) => Math.max(most, value), ground + 1);
  const x = scaleLinear([first, first + Math.max(1, count - 1)], [frame.left, frame.right]);
  const y = scaleLinear([ground, highest], [frame.bottom, frame.top]).clamp(true);
  const edge = (values: readonly number[]) =>
    values.map((value, step) => `${x(first + step).toFixed(1)} ${y(value).toFixed(1)}`);
  const shapes = areas.map(({ key, paint }, index) => {
    const below = edge(tops[index] ?? []).reverse();
    return { key, paint, path: `M${[...edge(tops[index + 1] ?? []), ...below].join('L')}Z` };
  });
  return { frame, x, y, count, shapes };
}

/** The ground, and the upper edge of each area. */
function stack(areas: readonly Area[], count: number): readonly (readonly number[])[] {
  const edges = [Array.from({ length: count }, () => 0)];
  for (const { values } of areas) {
    edges.push((edges.at(-1) ?? []).map((below, step) => below + (values[step] ?? 0)));
  }
  return edges;
}
