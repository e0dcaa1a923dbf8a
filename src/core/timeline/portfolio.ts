import type { TagLog } from '../classify/tag';
import { tagAt } from '../classify/tag-log';
import type { CategoryOrUntagged, OperatingContract } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import { abandonedResolutions, type MeansAbandoned } from './abandoned';
import { categoryRuns, standingAt, type CategoryRun, type Standing } from './category-runs';
import type { ItemFacts } from './item-facts';
import { compareIds } from './item-order';
import { scopeOf, type Scope } from './scope';
import type { SiteMetadata } from './site-metadata';
import { statusCategories, type CategoryOfStatus } from './status-category';

/** What the metrics of a contract are computed from. */
export interface Known {
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly items: readonly ItemFacts[];
  /** Tag logs by item id; an item without one is untagged. */
  readonly tags: ReadonlyMap<string, TagLog>;
}

/** An item with what is derived from its whole history once, to be asked about many dates. */
export interface TrackedItem {
  readonly facts: ItemFacts;
  readonly runs: readonly CategoryRun[];
  readonly log: TagLog | undefined;
  /** Items that have or had this one as parent. */
  readonly children: readonly ItemFacts[];
}

/** The items of a contract, prepared once for every metric and every as-of date. */
export interface Portfolio {
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly items: readonly TrackedItem[];
  readonly scope: Scope;
  readonly categoryOf: CategoryOfStatus;
  readonly meansAbandoned: MeansAbandoned;
}

export function portfolioOf({ contract, site, items: unordered, tags }: Known): Portfolio {
  const categoryOf = statusCategories(contract.flow, site);
  // Sums of decimals depend on their order; the order in which items were synchronised must not show in a result.
  const items = [...unordered].sort((a, b) => compareIds(a.id, b.id));
  const children = childrenByParent(items);
  return {
    contract,
    site,
    items: items.map((facts) => ({
      facts,
      runs: categoryRuns(facts.status, categoryOf),
      log: tags.get(facts.id),
      children: children.get(facts.id) ?? [],
    })),
    scope: scopeOf(contract.projectIds, site),
    categoryOf,
    meansAbandoned: abandonedResolutions(contract.flow, site),
  };
}

/** When the item was started and done as known at an instant, by the contract's start rule. */
export function standing(item: TrackedItem, at: EpochMs, { contract }: Portfolio): Standing {
  return standingAt(item.runs, at, contract.flow.startRule);
}

/** The category that counted for the item at an instant. */
export function taggedAt({ log }: TrackedItem, at: EpochMs): CategoryOrUntagged {
  return log === undefined ? 'untagged' : tagAt(log, at).category;
}

function childrenByParent(items: readonly ItemFacts[]): ReadonlyMap<string, readonly ItemFacts[]> {
  const children = new Map<string, ItemFacts[]>();
  for (const item of items) {
    const parents = new Set(item.parent.map(({ value }) => value));
    for (const parent of parents) {
      if (parent === null) continue;
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [item]);
      else siblings.push(item);
    }
  }
  return children;
}
