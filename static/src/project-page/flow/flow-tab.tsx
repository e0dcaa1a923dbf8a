import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { CallErrorMessage } from '../../components/call-error-message';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { useFlowDetail } from '../queries';
import { CycleTimeCard } from './cycle-time-card';
import { LeadTimeCard } from './lead-time-card';
import { ThroughputCard } from './throughput-card';
import { WipCard } from './wip-card';

/** How work flows: the figures of the snapshot at once, the long lists behind them when they have come. */
export function FlowTab({ snapshot }: { readonly snapshot: Snapshot }) {
  const locale = useLocale();
  const { flow, timeZone } = snapshot;
  const { data, error, refetch } = useFlowDetail(snapshot);
  const detail = data ?? (error === null ? undefined : null);
  return (
    <div className="cw-cards">
      <p className="cw-subtle">
        The last {formatCount(locale, flow.windowDays)} days, in calendar days of {timeZone.replaceAll('_', ' ')}, first
        and last included. Beside them: {formatCounted(locale, flow.abandoned, 'work item')} abandoned,{' '}
        {formatCount(locale, flow.reopened)} reopened, {formatCount(locale, flow.returned)} returned to To Do.
      </p>
      {error !== null && <CallErrorMessage error={error.refusal} retry={() => void refetch()} />}
      <CycleTimeCard flow={flow} points={detail && detail.points} />
      <ThroughputCard figure={flow.throughput} weeks={detail && detail.weeks} />
      <WipCard wip={flow.wip} wipAge={flow.wipAge} items={detail && detail.wip} />
      <LeadTimeCard figure={flow.leadTime} />
    </div>
  );
}
