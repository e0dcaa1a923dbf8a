import type { FlowPoint, FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { Figure } from '../../charts/figure';
import { Skeleton } from '../../components/skeleton';
import { formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { CycleTimePlot } from './cycle-time-plot';
import { CycleTimeTable } from './cycle-time-table';
import { DotLegend } from './dot-legend';
import { FlowCard } from './flow-card';
import { PercentileFigures } from './percentile-figures';

interface Props {
  readonly flow: FlowSummary;
  /** Undefined until they have come. */
  readonly points: readonly FlowPoint[] | undefined;
}

/** From started to done: each finished work item over time, with the percentiles across. */
export function CycleTimeCard({ flow, points }: Props) {
  const locale = useLocale();
  const { percentiles } = flow.cycleTime;
  return (
    <FlowCard title="Cycle time" figure={flow.cycleTime}>
      {percentiles !== null && (
        <>
          <PercentileFigures percentiles={percentiles} />
          <Figure
            title={`85 % of work items finish within ${formatDays(locale, percentiles.p85)}`}
            legend={<DotLegend />}
            table={<CycleTimeTable flow={flow} />}
          >
            {points === undefined ? (
              <Skeleton label="Loading the work items behind the figures" lines={6} />
            ) : (
              <CycleTimePlot points={points} percentiles={percentiles} />
            )}
          </Figure>
        </>
      )}
    </FlowCard>
  );
}
