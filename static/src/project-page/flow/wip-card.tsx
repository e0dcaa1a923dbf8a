import type { FlowFigure, WipItem } from '../../../../src/core/scorecard/snapshot';
import { Skeleton } from '../../components/skeleton';
import { formatCounted, formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Provenance } from '../provenance';
import { FlowCard } from './flow-card';
import { PercentileFigures } from './percentile-figures';
import { WipList } from './wip-list';

interface Props {
  readonly wip: FlowFigure;
  readonly wipAge: FlowFigure;
  /** Undefined until they have come. */
  readonly items: readonly WipItem[] | undefined;
}

/** What has been started and not finished, and how long it has been so, oldest first. */
export function WipCard({ wip, wipAge, items }: Props) {
  const locale = useLocale();
  const { percentiles } = wipAge;
  return (
    <FlowCard title="Work item age" figure={wipAge}>
      {percentiles !== null && (
        <>
          <p className="cw-figure-title">
            {formatCounted(locale, wip.value ?? wip.n, 'work item')} in progress, half of them for at most{' '}
            {formatDays(locale, percentiles.p50)}
          </p>
          <PercentileFigures percentiles={percentiles} />
          <div className="cw-subtle cw-small">
            <code className="cw-definition">{wip.definitionId}</code> <Provenance of={wip} />
          </div>
          {items === undefined ? (
            <Skeleton label="Loading the work items in progress" lines={6} />
          ) : (
            <WipList items={items} />
          )}
        </>
      )}
    </FlowCard>
  );
}
