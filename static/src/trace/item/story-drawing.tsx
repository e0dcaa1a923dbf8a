import { useId, useMemo, useState } from 'react';
import '../../../styles/story.css';
import type { ItemStoryReply } from '../../../../src/contract/trace';
import type { Span } from '../../../../src/core/time/instant';
import type { ItemStory } from '../../../../src/core/timeline/item-story';
import { ChartFrame } from '../../charts/chart-frame';
import { Reading } from '../../charts/reading';
import { useWidth } from '../../charts/use-width';
import { HatchPattern } from '../../split/hatch-pattern';
import { useLocale } from '../../surface/locale';
import { barText } from './bar-text';
import { lanesOf } from './lanes';
import { MarkLines } from './mark-lines';
import { marksOf } from './marks';
import { StoryLane } from './story-lane';
import { BAR_HEIGHT, BAR_TOP, barAt, storyLayout, type Layout, type PlacedBar } from './story-layout';
import { TimeAxis } from './time-axis';
import { timeTicks } from './time-ticks';

interface Props {
  readonly reply: ItemStoryReply;
  readonly span: Span;
  readonly label: string;
}

/** About the room of a date on the axis, with air, in pixels. */
const TICK_ROOM = 80;

/** A work item over time: a lane for each status, the flag, each sprint and each tag, and the instants that count. */
export function StoryDrawing({ reply: { story, timeZone }, span, label }: Props) {
  const locale = useLocale();
  const hatch = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const marks = useMemo(() => marksOf(story), [story]);
  const layout = useMemo(() => storyLayout({ lanes: lanesOf(story), marks, span, width }), [story, marks, span, width]);
  const { frame, x, lanes, bars, height, markY } = layout;
  const ticks = timeTicks({ span, timeZone, locale, most: Math.max(2, Math.floor(width / TICK_ROOM)) });
  const chosen = active === null ? undefined : bars[active];
  const stepping = { active, onActive: setActive, count: bars.length, marks: 'intervals' };
  const size = { box, width, height };
  return (
    <>
      <ChartFrame {...stepping} {...size} label={label} find={(px, py) => barAt(bars, px, py)}>
        <HatchPattern id={hatch} />
        <Clock story={story} frame={frame} x={x} />
        <TimeAxis ticks={ticks} frame={frame} x={x} y={height - 6} />
        <MarkLines marks={marks} frame={frame} x={x} y={markY} span={span} timeZone={timeZone} />
        {lanes.map((lane) => (
          <StoryLane key={lane.top} lane={lane} bars={bars.filter((bar) => bar.lane === lane)} {...{ width, hatch }} />
        ))}
        {chosen !== undefined && <ActiveBar chosen={chosen} />}
      </ChartFrame>
      <Reading hint="Point at an interval, or step through them with the arrow keys.">
        {chosen === undefined ? null : barText(chosen, { locale, timeZone })}
      </Reading>
    </>
  );
}

/** From started to done, or to as-of while it runs: the ground is tinted. */
function Clock({ story, frame, x }: Pick<Layout, 'frame' | 'x'> & { readonly story: ItemStory }) {
  const { started, done, asOf } = story;
  if (started === null) return null;
  const [from, to] = [x(started), x(done ?? asOf)];
  return <rect className="cw-clock" x={from} width={to - from} y={frame.top} height={frame.bottom - frame.top} />;
}

function ActiveBar({ chosen: { left, width, lane } }: { readonly chosen: PlacedBar }) {
  return (
    <rect className="cw-bar-active" x={left - 2} width={width + 4} y={lane.top + BAR_TOP - 2} height={BAR_HEIGHT + 4} />
  );
}
