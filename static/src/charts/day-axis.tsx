import type { ScaleLinear } from 'd3-scale';

interface Props {
  readonly x: ScaleLinear<number, number>;
  readonly width: number;
  /** Where the texts stand. */
  readonly y: number;
  readonly text: (value: number) => string;
}

/** About the room of a date, with air. */
const ROOM = 120;

/** Whole values along the bottom, as many as fit: a window of few days would be ticked by parts of a day. */
export function DayAxis({ x, width, y, text }: Props) {
  const ticks = x.ticks(Math.max(2, Math.floor(width / ROOM))).filter(Number.isInteger);
  return (
    <>
      {ticks.map((value) => (
        <text key={value} className="cw-axis-text" x={x(value)} y={y} textAnchor="middle">
          {text(value)}
        </text>
      ))}
    </>
  );
}
