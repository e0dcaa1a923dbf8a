import type { SyncProgress } from '../../../src/contract/sync-progress';
import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import { openProjectSettings } from '../bridge/navigate';
import { Lozenge } from '../components/lozenge';
import { NavLink } from '../components/nav-link';
import { formatCounted } from '../format/number';
import { syncText } from '../format/sync';
import { AsOf } from '../surface/as-of';
import { useLocale } from '../surface/locale';
import { NumberTrace } from '../trace/number-trace';
import { CategoryCounts } from './category-counts';
import { useSyncStatus } from './queries';

interface Props {
  readonly snapshot: Snapshot;
  readonly projectKey: string | null;
}

/** Which contract this is, how fresh its numbers are, and whether Jira is being read. */
export function PageHeader({ snapshot, projectKey }: Props) {
  const locale = useLocale();
  const { data } = useSyncStatus(snapshot.contractId);
  return (
    <header className="cw-page-header">
      <div>
        <h1 className="cw-page-title">{snapshot.contractName}</h1>
        <p className="cw-subtle cw-small">
          {snapshot.projectKeys.join(', ')}, {formatCounted(locale, snapshot.items.known, 'work item')} known{' '}
          <NumberTrace traceId={null} definitionId="items-known" label="Work items known" />
        </p>
        <CategoryCounts counts={snapshot.items.byCategory} />
        <AsOf asOf={snapshot.asOf} timeZone={snapshot.timeZone} />
      </div>
      <div className="cw-page-state">
        <SyncState progress={data?.progress ?? null} />
        {projectKey !== null && <NavLink go={() => openProjectSettings(projectKey)}>Settings</NavLink>}
      </div>
    </header>
  );
}

function SyncState({ progress }: { readonly progress: SyncProgress | null }) {
  const locale = useLocale();
  if (progress === null) return null;
  switch (progress.state) {
    case 'running':
      return (
        <p className="cw-small" role="status">
          <Lozenge tone="information">Synchronising</Lozenge> {syncText(locale, progress)}
        </p>
      );
    case 'failed':
      return (
        <p className="cw-small" role="status">
          <Lozenge tone="warning">Synchronisation stopped</Lozenge> {progress.message}
        </p>
      );
    case 'done':
      return <Lozenge tone="success">In step with Jira</Lozenge>;
  }
}
