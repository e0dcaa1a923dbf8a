import { formatShare } from '../format/share';
import { useLocale } from '../surface/locale';
import type { Limits } from './split-sentence';

/** Where the bar stands in the drawing, in pixels. */
export const BAR = { top: 20, height: 20, total: 62 } as const;

const bottom = BAR.top + BAR.height;

/** The floor above the bar, the target with its tolerance below it; one mark when they are the same share. */
export function SplitMarks({ limits, labelled }: { readonly limits: Limits; readonly labelled: boolean }) {
  const locale = useLocale();
  const { floor, technicalHealthTarget: target, tolerance } = limits;
  const same = floor === target;
  const from = Math.max(0, target - tolerance);
  const width = Math.min(1, target + tolerance) - from;
  return (
    <>
      <rect className="cw-tolerance" x={percent(from)} width={percent(width)} y={bottom + 2} height={4} />
      <Mark at={floor} y1={BAR.top - 5} y2={bottom} />
      <Mark at={target} y1={BAR.top} y2={bottom + 8} />
      {labelled && (
        <>
          <Label at={floor} y={11} text={`${same ? 'Floor and target' : 'Floor'} ${formatShare(locale, floor)}`} />
          {!same && <Label at={target} y={BAR.total - 2} text={`Target ${formatShare(locale, target)}`} />}
        </>
      )}
    </>
  );
}

/** A line with a halo, to be seen on every colour of the bar. */
function Mark({ at, y1, y2 }: { readonly at: number; readonly y1: number; readonly y2: number }) {
  const ends = { x1: percent(at), x2: percent(at), y1, y2 };
  return (
    <>
      <line className="cw-mark-halo" {...ends} />
      <line className="cw-mark" {...ends} />
    </>
  );
}

/** Near an edge the text leans inwards, or it would be cut. */
function Label({ at, y, text }: { readonly at: number; readonly y: number; readonly text: string }) {
  const anchor = at < 0.3 ? 'start' : at > 0.7 ? 'end' : 'middle';
  return (
    <text className="cw-mark-text" x={percent(at)} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}

/** A place on the bar; rounded, because sums of shares carry the noise of floating numbers. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
