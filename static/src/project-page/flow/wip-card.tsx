import type { WipItem } from '../../../../src/core/scorecard/flow-detail';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { formatCounted, formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { FlowCard } from './flow-card';
import { PercentileFigures } from './percentile-figures';
import { WipList } from './wip-list';

interface Props {
  readonly wip: FlowFigure;
  readonly wipAge: FlowFigure;
  readonly items: Arrival<readonly WipItem[]>;
}

/** What has been started and not finished, and how long it has been so, oldest first. */
export function WipCard({ wip, wipAge, items }: Props) {
  const locale = useLocale();
  const { percentiles } = wipAge;
  return (
    <FlowCard title="Work item age" figure={wipAge} beside={[wip]}>
      {percentiles !== null && (
        <>
          <p className="cw-figure-title">
            {formatCounted(locale, wip.value ?? wip.n, 'work item')} in progress, half of them for at most{' '}
            {formatDays(locale, percentiles.p50)}
          </p>
          <PercentileFigures percentiles={percentiles} relation="at most" />
          <Arriving value={items} label="Loading the work items in progress">
            {(arrived) => <WipList items={arrived} />}
          </Arriving>
        </>
      )}
    </FlowCard>
  );
}
