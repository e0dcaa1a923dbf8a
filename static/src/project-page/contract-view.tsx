import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import { Tabs } from '../components/tabs';
import { StaleNotice } from '../surface/stale-notice';
import { Layers } from '../trace/layers';
import { usePlace } from '../trace/page-place';
import { FlowTab } from './flow/flow-tab';
import { LazyView } from './lazy-view';
import { PageHeader } from './page-header';
import { ScorecardTab } from './scorecard/scorecard-tab';
import { tabOf, TABS } from './tab-of';

const loadSplit = () => import('./split/split-tab');

interface Props {
  readonly snapshot: Snapshot;
  readonly now: number;
  readonly projectKey: string | null;
}

/** A contract with numbers to show. The tab is part of the address, so that it can be sent to somebody. */
export function ContractView({ snapshot, now, projectKey }: Props) {
  const { path, go } = usePlace();
  const tab = tabOf(path);
  return (
    <>
      <PageHeader snapshot={snapshot} projectKey={projectKey} />
      <StaleNotice asOf={snapshot.asOf} now={now} />
      <Tabs label="Views of the contract" tabs={TABS} selected={tab} onSelect={(id) => go(`/${id}`)}>
        <Layers snapshot={snapshot}>
          {tab === 'scorecard' && <ScorecardTab dimensions={snapshot.dimensions} />}
          {tab === 'split' && (
            <LazyView load={loadSplit} label="Loading the split">
              {({ SplitTab }) => <SplitTab snapshot={snapshot} />}
            </LazyView>
          )}
          {tab === 'flow' && <FlowTab snapshot={snapshot} />}
        </Layers>
      </Tabs>
    </>
  );
}
