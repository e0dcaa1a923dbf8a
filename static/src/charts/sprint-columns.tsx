import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useState } from 'react';
import { ChartFrame } from './chart-frame';
import { ColumnAxis } from './column-axis';
import { columnAt } from './column-at';
import { ColumnStack, type ColumnPart } from './column-stack';
import type { Frame } from './frame';
import { PaintDefs, painted, type Paint } from './paint';
import { Reading } from './reading';
import { useWidth } from './use-width';
import { ValueAxis } from './value-axis';

export interface SprintColumn {
  readonly key: string;
  readonly label: string;
  readonly committed: number;
  readonly kept: number;
  readonly added: number;
  readonly removed: number;
  readonly reestimated: number;
  /** Not finished yet: drawn with a broken edge. */
  readonly running: boolean;
  /** All of it in words. */
  readonly reading: string;
}

/** How the parts of a sprint are drawn. What changed its scope shares a colour and differs in pattern. */
export const SPRINT_PAINTS = {
  committed: { tone: 'gray', pattern: 'outline' },
  kept: { tone: 'teal', pattern: 'solid' },
  added: { tone: 'orange', pattern: 'solid' },
  removed: { tone: 'orange', pattern: 'stripes' },
  reestimated: { tone: 'orange', pattern: 'dots' },
} as const satisfies Readonly<Record<string, Paint>>;

const DRIFT = ['added', 'removed', 'reestimated'] as const;

interface Props {
  /** Oldest first. */
  readonly sprints: readonly SprintColumn[];
  readonly tickText: (value: number) => string;
  readonly label: string;
}

const HEIGHT = 220;
/** Two columns of less than this cannot be told apart. */
const NARROWEST = 24;

/** For each sprint what was committed, with what was kept of it inside, and beside it what changed its scope. */
export function SprintColumns({ sprints, tickText, label }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const paints = useId();
  const frame: Frame = { left: 40, right: width - 4, top: 12, bottom: HEIGHT - 24 };
  const shown = sprints.slice(-Math.max(1, Math.floor((frame.right - frame.left) / NARROWEST)));
  const x = scaleBand(
    shown.map(({ key }) => key),
    [frame.left, frame.right],
  ).padding(0.2);
  const highest = shown.reduce((most, { committed, ...drift }) => Math.max(most, committed, total(drift)), 1);
  const y = scaleLinear([0, highest], [frame.bottom, frame.top]);
  const ticks = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((value) => ({ y: y(value), text: tickText(value) }));
  const picked = active === null ? undefined : shown[active];
  return (
    <>
      <ChartFrame
        {...{ box, width, label, active }}
        height={HEIGHT}
        marks="sprints"
        count={shown.length}
        onActive={setActive}
        find={columnAt(frame, shown.length)}
      >
        <PaintDefs id={paints} paints={Object.values(SPRINT_PAINTS)} />
        {picked !== undefined && (
          <rect
            className="cw-column-active"
            x={x(picked.key)}
            y={frame.top}
            width={x.bandwidth()}
            height={frame.bottom - frame.top}
          />
        )}
        <ValueAxis frame={frame} ticks={ticks} />
        {shown.map((sprint) => (
          <SprintPair key={sprint.key} {...{ sprint, y, paints }} left={x(sprint.key) ?? 0} width={x.bandwidth()} />
        ))}
        <ColumnAxis columns={shown} x={x} width={width} y={HEIGHT - 6} />
      </ChartFrame>
      {shown.length < sprints.length && (
        <p className="cw-subtle cw-small">
          The newest {shown.length} of {sprints.length} sprints are drawn; the tables have all.
        </p>
      )}
      <Reading>{picked?.reading ?? null}</Reading>
    </>
  );
}

interface PairProps {
  readonly sprint: SprintColumn;
  readonly left: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly paints: string;
}

function SprintPair({ sprint, left, width, y, paints }: PairProps) {
  const half = width / 2 - 1;
  const drift: readonly ColumnPart[] = DRIFT.map((key) => ({ key, paint: SPRINT_PAINTS[key], value: sprint[key] }));
  const box = (value: number) => ({ x: left + 1, width: half - 1, y: y(value), height: y(0) - y(value) });
  return (
    <>
      <rect {...painted(SPRINT_PAINTS.kept, paints)} {...box(sprint.kept)} />
      <rect
        {...painted(SPRINT_PAINTS.committed, paints)}
        {...box(sprint.committed)}
        strokeDasharray={sprint.running ? '3 3' : undefined}
      />
      <ColumnStack
        column={{ key: sprint.key, label: sprint.label, parts: drift, hint: sprint.reading }}
        {...{ y, paints }}
        x={left + half + 2}
        width={half - 1}
      />
    </>
  );
}

function total({ added, removed, reestimated }: Pick<SprintColumn, 'added' | 'removed' | 'reestimated'>): number {
  return added + removed + reestimated;
}
