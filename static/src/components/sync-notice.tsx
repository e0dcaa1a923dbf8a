import { useId } from 'react';
import type { SyncProgress } from '../../../src/contract/sync-progress';
import '../../styles/sync-notice.css';
import { syncText } from '../format/sync';
import { useLocale } from '../surface/locale';
import { SectionMessage } from './section-message';

/** A synchronisation that runs or has failed, with what happens next. */
export function SyncNotice({ progress }: { readonly progress: SyncProgress }) {
  const locale = useLocale();
  const id = useId();
  if (progress.state === 'failed') {
    return (
      <SectionMessage tone="warning" title="Synchronisation with Jira stopped">
        {progress.message ?? 'It starts again by itself within the hour.'}
      </SectionMessage>
    );
  }
  return (
    <div className="cw-sync">
      <p id={id} className="cw-sync-text" role="status">
        {syncText(locale, progress)}
      </p>
      <progress
        className="cw-progress"
        aria-labelledby={id}
        max={Math.max(progress.total, 1)}
        value={progress.total === 0 ? undefined : progress.done}
      />
      <p className="cw-subtle">{progress.message ?? 'What is missing appears here by itself when all is read.'}</p>
    </div>
  );
}
