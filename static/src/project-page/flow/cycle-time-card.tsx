import type { FlowPoint } from '../../../../src/core/scorecard/flow-detail';
import type { FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { Figure } from '../../charts/figure';
import { formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { ActiveTime } from './active-time';
import { Arriving, type Arrival } from './arriving';
import { CycleTimePlot } from './cycle-time-plot';
import { CycleTimeTable } from './cycle-time-table';
import { DotLegend } from './dot-legend';
import { FlowCard } from './flow-card';
import { PercentileFigures } from './percentile-figures';

interface Props {
  readonly flow: FlowSummary;
  readonly points: Arrival<readonly FlowPoint[]>;
}

/** From started to done: each finished work item over time, with the percentiles across. */
export function CycleTimeCard({ flow, points }: Props) {
  const locale = useLocale();
  const { percentiles } = flow.cycleTime;
  return (
    <FlowCard title="Cycle time" figure={flow.cycleTime} beside={[flow.activeTime]}>
      {percentiles !== null && (
        <>
          <PercentileFigures percentiles={percentiles} relation="within" />
          <ActiveTime figure={flow.activeTime} />
          <Figure
            title={`85 % of work items finish within ${formatDays(locale, percentiles.p85)}`}
            legend={<DotLegend />}
            table={<CycleTimeTable flow={flow} />}
          >
            <Arriving value={points} label="Loading the work items behind the figures">
              {(arrived) => <CycleTimePlot points={arrived} percentiles={percentiles} />}
            </Arriving>
          </Figure>
        </>
      )}
    </FlowCard>
  );
}
