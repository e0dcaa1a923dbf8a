import type { TagLog } from '../classify/tag';
import { tagAt } from '../classify/tag-log';
import type { CategoryOrUntagged, OperatingContract } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import { abandonedResolutions, type MeansAbandoned } from './abandoned';
import { categoryRuns, standingAt, type CategoryRun, type Standing } from './category-runs';
import type { ItemFacts } from './item-facts';
import { compareIds } from './item-order';
import { scopeOf, type Scope } from './scope';
import { milestonesOf, type Milestones } from './milestones';
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
  readonly milestones: Milestones;
  readonly log: TagLog | undefined;
  /** Items that have or had this one as parent. */
  readonly children: readonly ItemFacts[];
}

/** The items of a contract, prepared once for every metric and every as-of date. */
export interface Portfolio {
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly items: readonly TrackedItem[];
  /** Items that are or were in a sprint, by sprint id. */
  readonly bySprint: ReadonlyMap<string, readonly TrackedItem[]>;
  readonly scope: Scope;
  readonly categoryOf: CategoryOfStatus;
  readonly meansAbandoned: MeansAbandoned;
}

/** One and the same list for all items without any. */
const NO_CHILDREN: readonly ItemFacts[] = [];

export function portfolioOf({ contract, site, items: unordered, tags }: Known): Portfolio {
  const categoryOf = statusCategories(contract.flow, site);
  // Sums of decimals depend on their order; the order in which items were synchronised must not show in a result.
  const items = [...unordered].sort((a, b) => compareIds(a.id, b.id));
  const children = groupedBy(items, ({ parent }) => parent.flatMap(({ value }) => value ?? []));
  const tracked = items.map((facts): TrackedItem => {
    const runs = categoryRuns(facts.status, categoryOf);
    const log = tags.get(facts.id);
    return { facts, runs, milestones: milestonesOf(runs), log, children: children.get(facts.id) ?? NO_CHILDREN };
  });
  return {
    contract,
    site,
    items: tracked,
    bySprint: groupedBy(tracked, ({ facts }) => facts.sprints.flatMap(({ value }) => value)),
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

/** The items under each of the keys they have, each item once under a key, in their order. */
function groupedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    // Most items have none, and there may be a hundred thousand.
    if (keys.length === 0) continue;
    for (const key of new Set(keys)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
