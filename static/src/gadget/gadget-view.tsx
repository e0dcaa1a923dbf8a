import { useCallback } from 'react';
import { call } from '../bridge/call';
import { pollWhileSyncing } from '../bridge/sync-poll';
import { useReply } from '../bridge/use-reply';
import { CallErrorMessage } from '../components/call-error-message';
import { SectionMessage } from '../components/section-message';
import { Skeleton } from '../components/skeleton';
import { SyncNotice } from '../components/sync-notice';
import { GadgetScorecard } from './gadget-scorecard';

/** The gadget for one contract, in whichever state its snapshot is. One call paints it. */
export function GadgetView({ contractId }: { readonly contractId: string }) {
  const load = useCallback(() => call('getSnapshot', { contractId }), [contractId]);
  const loaded = useReply(load, { pollAfter: pollWhileSyncing });

  if (loaded.state === 'loading') return <Skeleton label="Loading the scorecard" lines={9} />;
  if (loaded.state === 'failed') return <CallErrorMessage error={loaded.error} retry={loaded.retry} />;
  const reply = loaded.value;
  switch (reply.state) {
    case 'no-contract':
      return (
        <SectionMessage tone="neutral" icon="empty" title="This operating contract no longer exists">
          Open the gadget’s menu, choose Edit, and pick another one.
        </SectionMessage>
      );
    case 'syncing':
      return (
        <>
          <h2 className="cw-gadget-title">{reply.contractName}</h2>
          <SyncNotice progress={reply.progress} />
        </>
      );
    case 'ready':
      return <GadgetScorecard snapshot={reply.snapshot} now={reply.now} />;
  }
}
