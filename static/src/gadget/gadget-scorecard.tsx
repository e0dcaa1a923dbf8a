import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import { openProjectPage } from '../bridge/navigate';
import { NavLink } from '../components/nav-link';
import { AsOf } from '../surface/as-of';
import { StaleNotice } from '../surface/stale-notice';
import { DimensionRow } from './dimension-row';
import { GadgetSplit } from './gadget-split';

interface Props {
  readonly snapshot: Snapshot;
  readonly now: number;
}

/** Five rows, the split, freshness: what a person reads in ten seconds, and nothing else. */
export function GadgetScorecard({ snapshot, now }: Props) {
  const [projectKey] = snapshot.projectKeys;
  return (
    <>
      <h2 className="cw-gadget-title">{snapshot.contractName}</h2>
      <StaleNotice asOf={snapshot.asOf} now={now} />
      <ul aria-label="Scorecard">
        {snapshot.dimensions.map((dimension) => (
          <DimensionRow key={dimension.id} dimension={dimension} projectKey={projectKey ?? null} />
        ))}
      </ul>
      <GadgetSplit snapshot={snapshot} />
      <footer className="cw-gadget-footer">
        <AsOf asOf={snapshot.asOf} timeZone={snapshot.timeZone} />
        {projectKey !== undefined && <NavLink go={() => openProjectPage(projectKey)}>Open the scorecard</NavLink>}
      </footer>
    </>
  );
}
