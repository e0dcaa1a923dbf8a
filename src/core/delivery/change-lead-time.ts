import { exclusions } from '../flow/exclusions';
import { inWords } from '../flow/flow-window';
import { coverageOf, measured, noData, type Behind, type Measured } from '../scorecard/measured';
import { inclusiveDays } from '../time/calendar';
import { valueAt } from '../timeline/field-history';
import { standing, type TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import type { DeliveryFacts } from './delivery-facts';
import type { Deployment } from './deployments';
import { medianAndP85, type MedianAndP85 } from './median-and-p85';
import { NO_DEPLOYMENT } from './missing-sources';

/** A change that was deployed: how many days it took, or why that cannot be said. */
type Change = { readonly itemId: string | null } & ({ readonly days: number } | { readonly reason: string });

/**
 * How long a change takes to reach the customers, in inclusive days of the contract's zone (METRICS "Delivery",
 * `change-lead-time`): from its commit where the deployment tells its commits, else from the start of each item, to
 * the deployment. An item that was released twice counts with its first release.
 */
export function changeLeadTime(facts: DeliveryFacts): Measured<MedianAndP85> {
  const { window, deployments, inWindow } = facts;
  const { changes, doNotCount } = changesOf(facts);
  const used = changes.flatMap((change) => ('days' in change ? [change] : []));
  const unusable = changes.flatMap((change) => ('reason' in change ? [change.reason] : []));
  const provenance = {
    definitionId: 'change-lead-time',
    unit: 'days',
    window: window.span,
    n: used.length,
    coverage: coverageOf(used.length, changes.length),
    excluded: exclusions([...doNotCount, ...unusable]),
    behind: used.flatMap(({ itemId, days }): Behind[] =>
      itemId === null ? [] : [{ itemId, value: days, part: null }],
    ),
  } as const;
  const value = medianAndP85(used.map(({ days }) => days));
  if (value !== null) return measured(value, provenance);
  if (deployments.list.length === 0) return noData(NO_DEPLOYMENT, provenance);
  return noData(
    inWindow.length === 0
      ? `no deployment ${inWords(window)}`
      : `no item with a known start was deployed ${inWords(window)}`,
    provenance,
  );
}

function changesOf(facts: DeliveryFacts): { changes: readonly Change[]; doNotCount: readonly string[] } {
  const changes: Change[] = [];
  const doNotCount: string[] = [];
  for (const { deployment, items } of facts.inWindow) {
    if (deployment.commits.length > 0) {
      changes.push(...commitsOf(deployment, facts));
      continue;
    }
    for (const item of items) {
      if (facts.deployments.of(item.facts)[0] !== deployment) continue;
      const change = changeOf(item, deployment, facts);
      if (typeof change === 'string') doNotCount.push(change);
      else changes.push(change);
    }
  }
  return { changes, doNotCount };
}

function commitsOf({ commits, to }: Deployment, { window }: DeliveryFacts): Change[] {
  return commits.map((at) =>
    at > to
      ? { itemId: null, reason: 'committed after the deployment' }
      : { itemId: null, days: inclusiveDays(at, to, window.zone) },
  );
}

/**
 * The change that an item is, or why it is none: sub-tasks, epics and what was given up have no lead time of their own,
 * whatever version they carry.
 */
function changeOf(item: TrackedItem, { to }: Deployment, { record, window }: DeliveryFacts): Change | string {
  const { portfolio } = record;
  const outOfScope = outOfScopeAt(item.facts, window.asOf, portfolio.scope);
  if (outOfScope !== null) return outOfScope;
  const itemId = item.facts.id;
  const { started, done } = standing(item, window.asOf, portfolio);
  if (done === null) return { itemId, reason: 'in a released version but not done' };
  if (portfolio.meansAbandoned(valueAt(item.facts.resolution, window.asOf))) return 'abandoned';
  if (started === null) return { itemId, reason: 'released without being started' };
  if (started > to) return { itemId, reason: 'started after its release' };
  return { itemId, days: inclusiveDays(started, to, window.zone) };
}
