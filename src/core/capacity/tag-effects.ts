import type { TagLog } from '../classify/tag';
import { awaitsFirstTag } from '../classify/tag-log';
import type { CategoryOrUntagged, OperatingContract } from '../ledger/operating-contract';
import type { Snapshot } from '../scorecard/snapshot';
import type { EpochMs } from '../time/instant';
import type { ItemFacts } from '../timeline/item-facts';
import { outOfScopeAt, scopeOf } from '../timeline/scope';
import type { SiteMetadata } from '../timeline/site-metadata';
import { splitOfItem } from './split-of-item';
import type { SplitAmounts, SplitStatus } from './split';
import { judged } from './split-of';

export interface TagQuestion {
  readonly snapshot: Pick<Snapshot, 'split' | 'asOf'>;
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly item: ItemFacts;
  readonly present: CategoryOrUntagged;
  readonly asOf: EpochMs;
  /** The item's tag log. Without it, an item that is untagged now is taken for one that never had a category. */
  readonly log?: TagLog | undefined;
}

/** A split after a choice. */
export interface TagEffect {
  readonly category: CategoryOrUntagged;
  readonly shares: SplitAmounts | null;
  readonly status: SplitStatus | null;
}

export interface TagEffects {
  /** Which split the effects speak of, such as `Sprint 42 as planned`. */
  readonly basis: string;
  /** False for epics, sub-tasks and items of other projects; choosing then changes no split. */
  readonly countsInSplit: boolean;
  readonly now: Omit<TagEffect, 'category'>;
  readonly effects: readonly TagEffect[];
}

const CHOICES: readonly CategoryOrUntagged[] = ['roadmap', 'technical-health', 'untagged'];

/**
 * What choosing each category would do to the split the item counts in, in the unit that the contract plans in, from the amounts of
 * the snapshot (docs/decisions/what-a-tag-changes.md): the plan of the running sprint for a committed item that never
 * had a category, else work in progress, with the item started if it is not.
 */
export function tagEffects(question: TagQuestion): TagEffects {
  const { snapshot, contract, site, item, present, log } = question;
  const at = Math.min(question.asOf, snapshot.asOf);
  const countsInSplit = outOfScopeAt(item, at, scopeOf(contract.projectIds, site)) === null;
  const mayStillPlan = log === undefined ? present === 'untagged' : awaitsFirstTag(log);
  const { basis, amounts, weight, isIn } = splitOfItem({ snapshot, contract, site, item, at, mayStillPlan });

  const change = countsInSplit ? weight : 0;
  const without = isIn ? add(amounts, countedAs(question), -change) : amounts;
  const judge = (next: SplitAmounts): Omit<TagEffect, 'category'> => {
    const { shares, status } = judged(next, contract.capacity);
    return { shares, status };
  };
  return {
    basis,
    countsInSplit,
    now: judge(isIn ? add(without, present, change) : without),
    effects: CHOICES.map((category) => ({ category, ...judge(add(without, category, change)) })),
  };
}

/** The category under which the snapshot counted the item: a tag recorded since is not in its amounts yet. */
function countedAs({ log, present, snapshot }: TagQuestion): CategoryOrUntagged {
  const recorded = (log?.entries ?? []).filter(({ recordedAt }) => recordedAt <= snapshot.asOf);
  return recorded[recorded.length - 1]?.category ?? (log === undefined ? present : 'untagged');
}

/** Never under zero: the facts of the item may be newer than the snapshot. */
function add(amounts: SplitAmounts, category: CategoryOrUntagged, change: number): SplitAmounts {
  return { ...amounts, [category]: Math.max(amounts[category] + change, 0) };
}
