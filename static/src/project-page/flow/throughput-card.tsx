import type { FlowDetail } from '../../../../src/core/scorecard/flow-detail';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { Figure } from '../../charts/figure';
import { StackedColumns } from '../../charts/stacked-columns';
import { formatDay, formatShortDay } from '../../format/date';
import { formatCount, formatCounted, formatDecimal } from '../../format/number';
import { SplitLegend } from '../../split/split-legend';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { FlowCard } from './flow-card';
import { ThroughputTable } from './throughput-table';
import { weekTotal } from './week-total';

interface Props {
  readonly figure: FlowFigure;
  readonly weeks: Arrival<FlowDetail['weeks']>;
}

/** What was finished each week. */
export function ThroughputCard({ figure, weeks }: Props) {
  const locale = useLocale();
  const title = `${formatDecimal(locale, figure.value ?? 0)} work items are finished in a week, on average`;
  const columns = (weeks ?? []).map((week) => ({
    key: String(week.monday),
    label: formatShortDay(locale, week.monday),
    amounts: week.done,
    hint: `Week of ${formatDay(locale, week.monday)}: ${formatCounted(locale, weekTotal(week), 'work item')}`,
  }));
  return (
    <FlowCard id="flow-throughput" figure={figure}>
      <Figure title={title} legend={<SplitLegend shares={null} />} table={<ThroughputTable weeks={weeks ?? []} />}>
        <Arriving value={weeks} label="Loading the weeks">
          {(arrived) => (
            <StackedColumns
              columns={columns}
              top={Math.max(1, ...arrived.map(weekTotal))}
              tickText={(value) => formatCount(locale, value)}
              label={title}
            />
          )}
        </Arriving>
      </Figure>
    </FlowCard>
  );
}
