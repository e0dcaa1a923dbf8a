import type { TraceReply } from '../../../../src/contract/trace';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { SectionMessage } from '../../components/section-message';
import { formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { TracePager } from './trace-pager';
import { TraceTable } from './trace-table';

interface Props {
  readonly reply: TraceReply;
  readonly policy: CapacityPolicy;
  /** The rows are those of the page before. */
  readonly isWaiting: boolean;
  readonly onPage: (offset: number) => void;
}

/** The work items of one page, what of them the reader may not see, and the way to the next. */
export function TraceItems({ reply, policy, isWaiting, onPage }: Props) {
  const locale = useLocale();
  const { rows, hidden, total } = reply;
  if (total === 0) {
    return (
      <SectionMessage tone="neutral" icon="empty" title="No work item stands behind this number">
        What was left out, and why, is told above.
      </SectionMessage>
    );
  }
  return (
    <section className="cw-card cw-trace-items" aria-label="Work items" aria-busy={isWaiting}>
      {rows.length > 0 && <TraceTable reply={reply} policy={policy} />}
      {hidden > 0 && (
        <p className="cw-subtle">{formatCounted(locale, hidden, 'work item')} of this page you may not browse.</p>
      )}
      <TracePager reply={reply} isWaiting={isWaiting} onPage={onPage} />
    </section>
  );
}
