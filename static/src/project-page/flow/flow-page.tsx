import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { zonedDay } from '../../../../src/core/time/zone';
import '../../../styles/flow.css';
import { CallErrorMessage } from '../../components/call-error-message';
import { formatInstant } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { useFlowDetail } from '../queries';
import { CumulativeCard } from './cumulative-card';
import { CycleTimeCard } from './cycle-time-card';
import { EscapedCard } from './escaped-card';
import { FlowNav } from './flow-nav';
import { ForecastCard } from './forecast-card';
import { MoreFigures } from './more-figures';
import { QualityCard } from './quality-card';
import { SprintsCard } from './sprints-card';
import { ThroughputCard } from './throughput-card';
import { useKept } from './use-kept';
import { WipCard } from './wip-card';

interface Props {
  readonly snapshot: Snapshot;
  /** Shows one work item over time. */
  readonly onOpenItem: (itemId: string) => void;
}

/** How work flows: the figures of the snapshot at once, the long lists behind them when they have come. */
export function FlowPage({ snapshot, onOpenItem }: Props) {
  const locale = useLocale();
  const { flow, asOf, timeZone } = snapshot;
  const { data, error, refetch } = useFlowDetail(snapshot);
  const detail = useKept(data) ?? (error === null ? undefined : null);
  return (
    <div className="cw-cards">
      <p className="cw-subtle">
        The last {formatCount(locale, flow.windowDays)} days, in calendar days of {timeZone.replaceAll('_', ' ')}, first
        and last included. Beside them: {formatCounted(locale, flow.abandoned, 'work item')} abandoned,{' '}
        {formatCount(locale, flow.reopened)} reopened, {formatCount(locale, flow.returned)} returned to To Do.
      </p>
      <FlowNav />
      {error !== null && <CallErrorMessage error={error.refusal} retry={() => void refetch()} />}
      {detail !== null && detail !== undefined && detail.asOf !== asOf && (
        <p className="cw-subtle cw-small" role="status">
          The charts still show {formatInstant(locale, detail.asOf, timeZone)}; the figures are newer.
        </p>
      )}
      <SprintsCard reliability={flow.commitmentReliability} drift={flow.scopeDrift} detail={detail} />
      <WipCard wip={flow.wip} wipAge={flow.wipAge} detail={detail} onOpenItem={onOpenItem} />
      <CycleTimeCard flow={flow} points={detail && detail.points} onOpenItem={onOpenItem} />
      <MoreFigures flow={flow} />
      <ThroughputCard figure={flow.throughput} weeks={detail && detail.weeks} />
      <ForecastCard detail={detail} today={zonedDay(asOf, timeZone)} />
      <EscapedCard figure={flow.escapedDefectRate} detail={detail} />
      <CumulativeCard detail={detail} />
      <QualityCard detail={detail} />
    </div>
  );
}
