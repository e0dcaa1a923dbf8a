import { useCallback, useState } from 'react';
import type { ItemReply } from '../../../src/contract/item';
import '../../styles/issue-panel.css';
import { call } from '../bridge/call';
import type { SurfaceContext } from '../bridge/surface-context';
import { SYNC_POLL_MS } from '../bridge/sync-poll';
import { useReply } from '../bridge/use-reply';
import { CallErrorMessage } from '../components/call-error-message';
import { Skeleton } from '../components/skeleton';
import { TagPanel } from './tag-panel';
import { WaitingPanel } from './waiting-panel';

/** Both wait for the app to read from Jira: a new work item is known within a minute. */
function pollWhileUnknown(reply: ItemReply): number | null {
  return reply.state === 'syncing' || reply.state === 'unknown-item' ? SYNC_POLL_MS : null;
}

/** The tag of a work item. Jira shows it narrow at the side of the item, and wide below it once somebody added it. */
export function IssuePanel({ context }: { readonly context: SurfaceContext }) {
  const narrow = context.extensionType === 'jira:issueContext' || context.moduleKey === 'counterweight-context';
  return (
    <div className={`cw-panel ${narrow ? 'cw-panel-narrow' : 'cw-panel-wide'}`}>
      <h1 className="cw-visually-hidden">Counterweight tag</h1>
      <Content projectKey={context.projectKey} />
    </div>
  );
}

function Content({ projectKey }: { readonly projectKey: string | null }) {
  const load = useCallback(() => call('getItem', {}), []);
  const loaded = useReply(load, { pollAfter: pollWhileUnknown });
  const [changed, setChanged] = useState<ItemReply | null>(null);

  if (loaded.state === 'loading') return <Skeleton label="Loading the tag" lines={4} />;
  if (loaded.state === 'failed') return <CallErrorMessage error={loaded.error} retry={loaded.retry} />;
  const reply = changed ?? loaded.value;
  if (reply.state !== 'ready') return <WaitingPanel reply={reply} projectKey={projectKey} />;
  return <TagPanel item={reply} onReply={setChanged} />;
}
