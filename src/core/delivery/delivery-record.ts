import { itemRuleMatcher, type IsOfKind } from '../classify/item-rule';
import type { EpochMs } from '../time/instant';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';

/** A deployment as something outside Jira tells of it, such as a build server. */
export interface DeploymentSignal {
  readonly id: string;
  readonly at: EpochMs;
  /** Null for one that brought more than one project. */
  readonly projectId: string | null;
  readonly commits?: readonly { readonly at: EpochMs }[];
  readonly itemKeys?: readonly string[];
}

/**
 * What the delivery measures read of a contract, found once for every as-of date: items that ever were of a kind.
 * Whether they are so at a date is asked then, by the fields they had.
 */
export interface DeliveryRecord {
  readonly portfolio: Portfolio;
  readonly signals: readonly DeploymentSignal[];
  readonly incidents: readonly TrackedItem[];
  readonly vulnerabilities: readonly TrackedItem[];
  readonly ideas: readonly TrackedItem[];
  /** Items that ever were of a type above the standard ones. */
  readonly epics: readonly TrackedItem[];
  /** Items that ever had a version as fix version, by version id. */
  readonly byVersion: ReadonlyMap<string, readonly TrackedItem[]>;
  /** Items that an incident, an idea or a signal names, by their present key. */
  readonly byKey: ReadonlyMap<string, TrackedItem>;
  /** When the oldest item was created; Infinity without any. */
  readonly firstCreated: EpochMs;
}

export function deliveryRecord(portfolio: Portfolio, signals: readonly DeploymentSignal[] = []): DeliveryRecord {
  const { contract, site, scope, items } = portfolio;
  const { incidents: incidentRule, vulnerabilities, ideas: ideaRule } = contract.delivery;
  const incidents = items.filter(everOfKind(itemRuleMatcher(incidentRule, site)));
  const ideas = items.filter(everOfKind(itemRuleMatcher(ideaRule, site)));
  return {
    portfolio,
    signals,
    incidents,
    vulnerabilities: items.filter(everOfKind(itemRuleMatcher(vulnerabilities, site))),
    ideas,
    epics: items.filter(({ facts }) => facts.type.some(({ value }) => (scope.levels.get(value) ?? 0) > 0)),
    byVersion: byFixVersion(items),
    byKey: byKey(items, namedKeys([...incidents, ...ideas], signals)),
    firstCreated: items.reduce((first, { facts }) => Math.min(first, facts.created), Infinity),
  };
}

function everOfKind(isOfKind: IsOfKind): (item: TrackedItem) => boolean {
  // A kind depends on type and labels only: it can begin only at creation, or where one of them changes.
  const begins = (item: ItemFacts, { at }: { readonly at: EpochMs }, i: number): boolean => i > 0 && isOfKind(item, at);
  return ({ facts }) =>
    isOfKind(facts, facts.created) ||
    facts.type.some((change, i) => begins(facts, change, i)) ||
    facts.labels.some((change, i) => begins(facts, change, i));
}

function byFixVersion(items: readonly TrackedItem[]): Map<string, TrackedItem[]> {
  const found = new Map<string, TrackedItem[]>();
  for (const item of items) {
    if (item.facts.fixVersions.every(({ value }) => value.length === 0)) continue;
    for (const version of everListed(item.facts.fixVersions)) {
      const group = found.get(version);
      if (group === undefined) found.set(version, [item]);
      else group.push(item);
    }
  }
  return found;
}

/** Large sites have many items and few that anything here is linked to: only those are kept. */
function byKey(items: readonly TrackedItem[], wanted: ReadonlySet<string>): Map<string, TrackedItem> {
  return new Map(items.filter(({ facts }) => wanted.has(facts.key)).map((item) => [item.facts.key, item]));
}

function namedKeys(linking: readonly TrackedItem[], signals: readonly DeploymentSignal[]): Set<string> {
  const linked = linking.flatMap(({ facts }) => [...everListed(facts.links)]);
  return new Set([...linked, ...signals.flatMap(({ itemKeys = [] }) => itemKeys)]);
}

function everListed(history: ItemFacts['links']): Set<string> {
  return new Set(history.flatMap(({ value }) => value));
}
