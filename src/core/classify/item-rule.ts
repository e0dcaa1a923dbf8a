import type { ItemRule } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { SiteMetadata } from '../timeline/site-metadata';

/** Whether an item was of some kind at an instant, by the fields it had then. */
export type IsOfKind = (item: Pick<ItemFacts, 'type' | 'labels'>, at: EpochMs) => boolean;

/** Whether an id is that of one of the named things; no id is none of them. */
export type IsNamed = (id: string | null) => boolean;

/** Items of one of the rule's types or with one of its labels; a rule that names neither matches nothing. */
export function itemRuleMatcher(rule: ItemRule, site: Pick<SiteMetadata, 'types'>): IsOfKind {
  const isType = named(rule.types, site.types);
  const isLabelled = labelMatcher(rule.labels);
  return (item, at) => isType(valueAt(item.type, at)) || isLabelled(item, at);
}

/** Items that had one of the labels at an instant, however people spelt its case. */
export function labelMatcher(labels: readonly string[]): (item: Pick<ItemFacts, 'labels'>, at: EpochMs) => boolean {
  const wanted = new Set(labels.map(comparable));
  return (item, at) => valueAt(item.labels, at).some((label) => wanted.has(comparable(label)));
}

export function priorityNamed(names: readonly string[], site: Pick<SiteMetadata, 'priorities'>): IsNamed {
  return named(names, site.priorities);
}

export function statusNamed(names: readonly string[], site: Pick<SiteMetadata, 'statuses'>): IsNamed {
  return named(names, site.statuses);
}

/** The contract names things as people know them, and several ids may share a name; the facts hold ids. */
function named(names: readonly string[], things: readonly { readonly id: string; readonly name: string }[]): IsNamed {
  const wanted = new Set(names.map(comparable));
  const ids = new Set(things.filter(({ name }) => wanted.has(comparable(name))).map(({ id }) => id));
  return (id) => id !== null && ids.has(id);
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}
