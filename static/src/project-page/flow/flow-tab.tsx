import { useCallback, useEffect, useState } from 'react';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { Button } from '../../components/button';
import { SectionMessage } from '../../components/section-message';
import { Skeleton } from '../../components/skeleton';
import { useOpenItem } from '../../trace/page-place';

type Module = typeof import('./flow-page');

interface Props {
  readonly snapshot: Snapshot;
  /** The charts are most of the page's code, and who reads the scorecard does not wait for them. */
  readonly load?: () => Promise<Module>;
}

const loadPage = () => import('./flow-page');

/** The flow of a contract, whose code is fetched when it is first opened. */
export function FlowTab({ snapshot, load = loadPage }: Props) {
  const openItem = useOpenItem();
  const [module, setModule] = useState<Module | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchPage = useCallback(() => {
    setFailed(false);
    load().then(setModule, () => setFailed(true));
  }, [load]);
  useEffect(fetchPage, [fetchPage]);
  if (failed) {
    return (
      <SectionMessage
        tone="danger"
        title="The charts could not be loaded"
        actions={<Button onClick={fetchPage}>Try again</Button>}
      >
        They may have been replaced by a newer version: if trying again does not help, reload the page.
      </SectionMessage>
    );
  }
  if (module === null) return <Skeleton label="Loading the charts" lines={12} />;
  return <module.FlowPage snapshot={snapshot} onOpenItem={openItem} />;
}
