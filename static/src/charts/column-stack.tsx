import { painted, type Paint } from './paint';

export interface ColumnPart {
  readonly key: string;
  readonly paint: Paint;
  readonly value: number;
}

export interface Column {
  readonly key: string;
  /** Below the column, as far as there is room. */
  readonly label: string;
  /** From the ground up; null where there was nothing to count. */
  readonly parts: readonly ColumnPart[] | null;
  /** What it says, in words. */
  readonly hint: string;
}

interface Props {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  /** Of the patterns of the drawing. */
  readonly paints: string;
}

/** One column; a dash on the ground where there was nothing, so that it does not look forgotten. */
export function ColumnStack({ column: { parts, hint }, x, width, y, paints }: Props) {
  if (parts === null || parts.every(({ value }) => value === 0)) {
    return (
      <g>
        <title>{hint}</title>
        <line className="cw-column-empty" x1={x + width * 0.25} x2={x + width * 0.75} y1={y(0) - 2} y2={y(0) - 2} />
      </g>
    );
  }
  return (
    <g>
      <title>{hint}</title>
      {parts.map(({ key, paint, value }, index) => {
        const below = parts.slice(0, index).reduce((sum, earlier) => sum + earlier.value, 0);
        const top = y(below + value);
        const height = y(below) - top;
        // A part of nothing would still draw its edge.
        if (height <= 0) return null;
        return <rect key={key} {...painted(paint, paints)} x={x} y={top} width={width} height={height} />;
      })}
    </g>
  );
}
