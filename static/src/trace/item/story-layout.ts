import { scaleLinear } from 'd3-scale';
import type { Frame } from '../../charts/frame';
import type { Span } from '../../../../src/core/time/instant';
import type { Bar, Lane } from './lanes';
import type { Marks } from './marks';

/** Heights in pixels. */
const MARK = 18;
const GROUP = 22;
const LANE = 34;
const AXIS = 24;
/** How far below the top of its lane a bar stands, under its name. */
export const BAR_TOP = 16;
export const BAR_HEIGHT = 12;

export interface PlacedLane extends Lane {
  readonly top: number;
  /** Whether it is the first of its group, whose name stands above it. */
  readonly opensGroup: boolean;
}

export interface PlacedBar {
  readonly lane: PlacedLane;
  readonly bar: Bar;
  readonly left: number;
  readonly width: number;
}

interface Story {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Marks[];
  readonly span: Span;
  readonly width: number;
}

export type Layout = ReturnType<typeof storyLayout>;

/** Where everything of a drawn story stands, in pixels. */
export function storyLayout({ lanes, marks, span, width }: Story) {
  const shown = lanes
    .map((lane) => ({ ...lane, bars: lane.bars.filter(({ from, to }) => to >= span.from && from <= span.to) }))
    .filter(({ bars }) => bars.length > 0);
  const x = scaleLinear([span.from, span.to], [EDGE, Math.max(EDGE + 1, width - EDGE)]).clamp(true);
  const placed = placeLanes(shown, marks.length * MARK + 4);
  const bottom = placed.bottom;
  const frame: Frame = { left: EDGE, right: width - EDGE, top: marks.length * MARK + 4, bottom };
  const bars: readonly PlacedBar[] = placed.lanes.flatMap((lane) =>
    lane.bars.map((bar) => {
      const left = x(bar.from);
      // What lasted a moment is still to be seen.
      return { lane, bar, left, width: Math.max(2, x(bar.to) - left) };
    }),
  );
  return {
    frame,
    x,
    lanes: placed.lanes,
    bars,
    height: bottom + AXIS,
    markY: (index: number) => (index + 1) * MARK - 5,
  };
}

const EDGE = 8;

function placeLanes(lanes: readonly Lane[], top: number) {
  let y = top;
  const placed = lanes.map((lane, index): PlacedLane => {
    const opensGroup = lanes[index - 1]?.group !== lane.group;
    if (opensGroup) y += GROUP;
    const at = y;
    y += LANE;
    return { ...lane, top: at, opensGroup };
  });
  return { lanes: placed, bottom: y };
}

/** How far from a bar the pointer may be, in pixels: some are two pixels wide. */
const REACH = 8;

/** The bar under the pointer, or the nearest of its lane within reach. */
export function barAt(bars: readonly PlacedBar[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = REACH;
  for (const [index, { lane, left, width }] of bars.entries()) {
    if (y < lane.top || y >= lane.top + LANE) continue;
    const away = Math.max(left - x, x - left - width, 0);
    if (away > least || (away === least && nearest !== null)) continue;
    [nearest, least] = [index, away];
  }
  return nearest;
}
