import type { FlowPoint } from '../../../../src/core/scorecard/flow-detail';
import type { FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { Figure } from '../../charts/figure';
import { formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { CycleTimePlot } from './cycle-time-plot';
import { CycleTimeByCategory, CycleTimeByType } from './cycle-time-table';
import { DotLegend } from './dot-legend';
import { FlowCard } from './flow-card';
import { OtherTimes } from './other-times';
import { PercentileFigures } from './percentile-figures';

interface Props {
  readonly flow: FlowSummary;
  readonly points: Arrival<readonly FlowPoint[]>;
  readonly onOpenItem: (itemId: string) => void;
}

/** From started to done: each finished work item over time, with the percentiles across. */
export function CycleTimeCard({ flow, points, onOpenItem }: Props) {
  const locale = useLocale();
  const { percentiles } = flow.cycleTime;
  return (
    <FlowCard id="flow-cycle-time" figure={flow.cycleTime}>
      {percentiles !== null && (
        <>
          <PercentileFigures percentiles={percentiles} relation="within" />
          <Figure
            title={`85 % of work items finish within ${formatDays(locale, percentiles.p85)}`}
            legend={<DotLegend />}
            table={
              <div className="cw-tables">
                <CycleTimeByCategory flow={flow} />
                <CycleTimeByType flow={flow} />
              </div>
            }
          >
            <Arriving value={points} label="Loading the work items behind the figures">
              {(arrived) => <CycleTimePlot points={arrived} percentiles={percentiles} onOpenItem={onOpenItem} />}
            </Arriving>
          </Figure>
          <OtherTimes flow={flow} />
        </>
      )}
    </FlowCard>
  );
}
