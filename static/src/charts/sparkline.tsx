import type { Unit } from '../../../src/core/scorecard/measured';
import '../../styles/sparkline.css';
import { formatMeasure } from '../format/measure';
import { useLocale } from '../surface/locale';

interface Props {
  readonly values: readonly (number | null)[];
  readonly unit: Unit;
}

const WIDTH = 64;
const HEIGHT = 20;
const INSET = 3;

/** A measure's earlier values as a line; nothing at all when fewer than two are known. */
export function Sparkline({ values, unit }: Props) {
  const locale = useLocale();
  const points = place(values);
  const last = points.at(-1);
  const known = values.filter((value) => value !== null);
  if (last === undefined || known.length < 2) return null;
  const text = known.map((value) => formatMeasure(locale, value, unit)).join(', ');
  return (
    <svg className="cw-sparkline" role="img" aria-label={`Trend: ${text}`} width={WIDTH} height={HEIGHT}>
      <path className="cw-sparkline-line" d={linePath(points)} />
      <circle className="cw-sparkline-end" cx={last.x} cy={last.y} r="2.5" />
    </svg>
  );
}

interface Point {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

function place(values: readonly (number | null)[]): readonly Point[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const step = (WIDTH - 2 * INSET) / Math.max(1, values.length - 1);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    // A series that never moved runs through the middle.
    const height = range === 0 ? 0.5 : (value - low) / range;
    return [{ index, x: INSET + index * step, y: HEIGHT - INSET - height * (HEIGHT - 2 * INSET) }];
  });
}

/** A gap in the data is a gap in the line. */
function linePath(points: readonly Point[]): string {
  return points
    .map(({ index, x, y }, position) => {
      const follows = points[position - 1]?.index === index - 1;
      return `${follows ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
