import type { ItemReply } from '../../../src/contract/item';
import { openProjectSettings } from '../bridge/navigate';
import { NavLink } from '../components/nav-link';
import { SectionMessage } from '../components/section-message';
import { SyncNotice } from '../components/sync-notice';

interface Props {
  readonly reply: Exclude<ItemReply, { readonly state: 'ready' }>;
  readonly projectKey: string | null;
}

/** The panel of a work item that has no tag to show yet, with the next step. */
export function WaitingPanel({ reply, projectKey }: Props) {
  switch (reply.state) {
    case 'no-contract':
      return (
        <SectionMessage
          tone="neutral"
          icon="empty"
          title="No operating contract governs this project"
          actions={
            projectKey !== null && (
              <NavLink go={() => openProjectSettings(projectKey)}>Open Counterweight in the project settings</NavLink>
            )
          }
        >
          Once there is one, this panel tells whether the work item is roadmap work or technical health, and why.
        </SectionMessage>
      );
    case 'syncing':
      return <SyncNotice progress={reply.progress} />;
    case 'unknown-item':
      return (
        <SectionMessage tone="neutral" icon="information" title="This work item has not been read yet">
          A new work item gets its tag within a minute; this panel then shows it by itself.
          {reply.progress !== null && <SyncNotice progress={reply.progress} />}
        </SectionMessage>
      );
  }
}
