import { BAR_HEIGHT, BAR_TOP, type PlacedBar, type PlacedLane } from './story-layout';

interface Props {
  readonly lane: PlacedLane;
  readonly bars: readonly PlacedBar[];
  /** Of the drawing, to which names are cut. */
  readonly width: number;
  readonly hatch: string;
}

/** About how wide a letter is, in pixels. */
const LETTER = 6.5;
const LEFT = 8;
/** Words stand clear of a line at the edge. */
const TEXT_LEFT = 14;

/** A lane with its name above its bars, and the name of its group above that where it opens one. */
export function StoryLane({ lane, bars, width, hatch }: Props) {
  const { top, opensGroup, group, name, paint } = lane;
  return (
    <g>
      {opensGroup && (
        <text className="cw-lane-group" x={TEXT_LEFT} y={top - 6}>
          {group}
        </text>
      )}
      <line
        className="cw-grid"
        x1={LEFT}
        x2={width - LEFT}
        y1={top + BAR_TOP + BAR_HEIGHT}
        y2={top + BAR_TOP + BAR_HEIGHT}
      />
      {bars.map(({ bar, left, width: wide }) => (
        <rect
          key={bar.from}
          className={`cw-stretch cw-fill-${paint}`}
          x={left}
          width={wide}
          y={top + BAR_TOP}
          height={BAR_HEIGHT}
          fill={paint === 'untagged' ? `url(#${hatch})` : undefined}
        />
      ))}
      <text className="cw-lane-name" x={TEXT_LEFT} y={top + 11}>
        {cut(name, width)}
      </text>
    </g>
  );
}

function cut(name: string, width: number): string {
  const letters = Math.max(8, Math.floor((width - 2 * TEXT_LEFT) / LETTER));
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
