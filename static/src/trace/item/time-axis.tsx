import type { EpochMs } from '../../../../src/core/time/instant';
import type { Frame } from '../../charts/frame';
import type { TimeTick } from './time-ticks';

interface Props {
  readonly ticks: readonly TimeTick[];
  readonly frame: Frame;
  readonly x: (instant: EpochMs) => number;
  /** Where the texts stand. */
  readonly y: number;
}

/** Thin lines through the lanes with their dates below. */
export function TimeAxis({ ticks, frame, x, y }: Props) {
  return ticks.map(({ at, text }) => (
    <g key={at}>
      <line className="cw-grid" x1={x(at)} x2={x(at)} y1={frame.top} y2={frame.bottom} />
      <text className="cw-axis-text" x={x(at)} y={y} textAnchor={anchorOf(x(at), frame)}>
        {text}
      </text>
    </g>
  ));
}

/** Near an edge the text leans inwards, or it would be cut. */
function anchorOf(x: number, { left, right }: Frame): 'start' | 'middle' | 'end' {
  return x < left + 32 ? 'start' : x > right - 32 ? 'end' : 'middle';
}
