import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import type { Frame } from '../../charts/frame';

interface Props {
  readonly frame: Frame;
  readonly y: (share: number) => number;
  readonly policy: CapacityPolicy;
}

/** The floor as a line and the target with its tolerance as a bracket at both sides, named at the right. */
export function TrendMarks({ frame, y, policy }: Props) {
  const { floor, technicalHealthTarget: target, tolerance } = policy;
  const top = y(Math.min(1, target + tolerance));
  const bottom = y(Math.max(0, target - tolerance));
  return (
    <g aria-hidden="true">
      <rect className="cw-target-band" x={frame.left} width={frame.right - frame.left} y={top} height={bottom - top} />
      <line className="cw-target-line" x1={frame.left} x2={frame.right} y1={y(target)} y2={y(target)} />
      <line className="cw-mark-halo" x1={frame.left} x2={frame.right} y1={y(floor)} y2={y(floor)} />
      <line className="cw-mark" x1={frame.left} x2={frame.right} y1={y(floor)} y2={y(floor)} />
    </g>
  );
}
