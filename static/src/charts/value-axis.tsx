import type { Frame } from './frame';

interface Props {
  readonly frame: Frame;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

/** Thin lines across the drawing with their values at the left. */
export function ValueAxis({ frame, ticks }: Props) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <line className="cw-grid" x1={frame.left} x2={frame.right} y1={y} y2={y} />
          <text className="cw-axis-text" x={frame.left - 6} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
