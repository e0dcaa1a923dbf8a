import { useCallback, useState } from 'react';
import type { SyncProgress } from '../../../src/contract/sync-progress';
import { call } from '../bridge/call';
import { SYNC_POLL_MS } from '../bridge/sync-poll';
import { useReply } from '../bridge/use-reply';
import { CallErrorMessage } from '../components/call-error-message';
import { Skeleton } from '../components/skeleton';
import { SyncNotice } from '../components/sync-notice';
import { formatDate } from '../format/date';
import { formatCount } from '../format/number';
import { useLocale } from '../surface/locale';
import { Section } from './form/section';
import { Rebuild } from './rebuild';

type Status = { readonly progress: SyncProgress | null };

/** A contract that was just made has no progress yet; it will within seconds. */
function pollWhileRunning({ progress }: Status): number | null {
  return progress === null || progress.state === 'running' ? SYNC_POLL_MS : null;
}

interface Props {
  readonly contractId: string;
  readonly mayRebuild: boolean;
}

/** How far the reading of Jira is, and a way to start it over. */
export function SyncCard({ contractId, mayRebuild }: Props) {
  const [round, setRound] = useState(0);
  return (
    <Section title="Data from Jira">
      <SyncState key={round} contractId={contractId} />
      {mayRebuild && <Rebuild contractId={contractId} onStarted={() => setRound((count) => count + 1)} />}
    </Section>
  );
}

function SyncState({ contractId }: { readonly contractId: string }) {
  const locale = useLocale();
  const load = useCallback(() => call('getSyncStatus', { contractId }), [contractId]);
  const loaded = useReply<Status>(load, { pollAfter: pollWhileRunning });
  if (loaded.state === 'loading') return <Skeleton label="Loading the state of the synchronisation" lines={2} />;
  if (loaded.state === 'failed') return <CallErrorMessage error={loaded.error} retry={loaded.retry} />;
  const { progress } = loaded.value;
  if (progress === null) return <p role="status">The first synchronisation is about to start.</p>;
  if (progress.state !== 'done') return <SyncNotice progress={progress} />;
  return (
    <p role="status">
      Up to date: {formatCount(locale, progress.total)} work items were read by {formatDate(locale, progress.updatedAt)}
      . Changes in Jira follow within a minute.
    </p>
  );
}
