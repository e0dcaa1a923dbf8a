import type { Behind } from '../scorecard/measured';
import type { EpochMs } from '../time/instant';
import { spanOfDays } from '../time/calendar';
import { zonedDay } from '../time/zone';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import { compareIds } from '../timeline/item-order';
import type { TrackedItem } from '../timeline/portfolio';
import type { DeliveryRecord, DeploymentSignal } from './delivery-record';

/** Something that reached the customers: a deployment that was signalled, or a released version. */
export interface Deployment {
  readonly id: string;
  readonly name: string;
  /** Null for a signal that names none. */
  readonly projectId: string | null;
  /** The first and the last instant at which it may have happened: a version has a day, a signal an instant. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly commits: readonly EpochMs[];
  /** Items that it may have brought, by what was ever known of them. */
  readonly candidates: readonly TrackedItem[];
}

/** Where deployments come from, in this order (METRICS "Delivery", deployments). */
export type DeploymentSource = 'signals' | 'versions';

const NONE: readonly Deployment[] = [];

/** The deployments of a contract as known at as-of. */
export interface Deployments {
  /** Null where there is none of either kind. */
  readonly source: DeploymentSource | null;
  /** Oldest first; of one instant in the order of their ids. */
  readonly list: readonly Deployment[];
  /** Released versions without a release date: nobody can say when they were deployed. */
  readonly undated: number;
  /** Those that brought an item, by its fix versions at as-of, oldest first. */
  readonly of: (item: ItemFacts) => readonly Deployment[];
}

/**
 * The signals up to as-of; without any, the released versions of the contract's projects whose release day is not after
 * as-of. A version may have been deployed at any time of its day in the contract's zone.
 */
export function deploymentsOf(record: DeliveryRecord, asOf: EpochMs): Deployments {
  const { scope } = record.portfolio;
  const known = record.signals.filter(
    ({ at, projectId }) => at <= asOf && (projectId === null || scope.projectIds.has(projectId)),
  );
  return known.length > 0 ? signalled(known, record, asOf) : released(record, asOf);
}

/** A deployment with the items that it brought, as known at the as-of of the deployments. */
export interface Content {
  readonly deployment: Deployment;
  readonly items: readonly TrackedItem[];
}

export function contentOf(deployment: Deployment, { of }: Deployments): Content {
  return { deployment, items: deployment.candidates.filter(({ facts }) => of(facts).includes(deployment)) };
}

/** The items that some deployments brought, each once, with the names of those that brought it. */
export function behindDeployments(contents: readonly Content[]): Behind[] {
  const names = new Map<string, string>();
  for (const { deployment, items } of contents) {
    for (const { facts } of items) {
      const before = names.get(facts.id);
      names.set(facts.id, before === undefined ? deployment.name : `${before}, ${deployment.name}`);
    }
  }
  return [...names].map(([itemId, part]) => ({ itemId, value: null, part }));
}

function signalled(signals: readonly DeploymentSignal[], { byKey }: DeliveryRecord, asOf: EpochMs): Deployments {
  const list = signals.map(({ id, at, projectId, commits = [], itemKeys = [] }): Deployment => {
    const candidates = [...new Set(itemKeys)].flatMap((key) => byKey.get(key) ?? []);
    return { id, name: id, projectId, from: at, to: at, commits: commits.map((commit) => commit.at), candidates };
  });
  list.sort(inOrder);
  const byItem = new Map<string, Deployment[]>();
  for (const deployment of list) {
    for (const { facts } of deployment.candidates) {
      byItem.set(facts.id, [...(byItem.get(facts.id) ?? []), deployment]);
    }
  }
  const of = ({ id, created }: ItemFacts): readonly Deployment[] => (created > asOf ? NONE : (byItem.get(id) ?? NONE));
  return { source: 'signals', list, undated: 0, of };
}

function released({ portfolio, byVersion }: DeliveryRecord, asOf: EpochMs): Deployments {
  const { contract, site, scope } = portfolio;
  const today = zonedDay(asOf, contract.timeZone);
  const versions = site.versions.filter(({ released, projectId }) => released && scope.projectIds.has(projectId));
  const list = versions.flatMap(({ id, name, projectId, releaseDay }): Deployment[] => {
    if (releaseDay === null || releaseDay > today) return [];
    const day = spanOfDays(releaseDay, releaseDay, contract.timeZone);
    return [{ id, name, projectId, from: day.from, to: day.to - 1, commits: [], candidates: byVersion.get(id) ?? [] }];
  });
  list.sort(inOrder);
  const byId = new Map(list.map((deployment) => [deployment.id, deployment]));
  const alone = new Map(list.map((deployment) => [deployment.id, [deployment]]));
  const of = (item: ItemFacts): readonly Deployment[] => {
    if (item.created > asOf) return NONE;
    const versionIds = valueAt(item.fixVersions, asOf);
    const [only = '', ...others] = versionIds;
    // Nearly every item has one version at most, and this is asked of every item.
    if (others.length === 0) return alone.get(only) ?? NONE;
    return versionIds.flatMap((id) => byId.get(id) ?? []).sort(inOrder);
  };
  const undated = versions.filter(({ releaseDay }) => releaseDay === null).length;
  return { source: list.length + undated > 0 ? 'versions' : null, list, undated, of };
}

function inOrder(a: Deployment, b: Deployment): number {
  return a.from - b.from || compareIds(a.id, b.id);
}
