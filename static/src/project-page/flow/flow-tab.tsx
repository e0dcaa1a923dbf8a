import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { useOpenItem } from '../../trace/page-place';
import { LazyView } from '../lazy-view';

const loadPage = () => import('./flow-page');

/** The flow of a contract. */
export function FlowTab({ snapshot }: { readonly snapshot: Snapshot }) {
  const openItem = useOpenItem();
  return (
    <LazyView load={loadPage} label="Loading the charts">
      {({ FlowPage }) => <FlowPage snapshot={snapshot} onOpenItem={openItem} />}
    </LazyView>
  );
}
