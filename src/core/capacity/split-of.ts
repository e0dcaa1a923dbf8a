import type { CapacityPolicy, CapacityUnit, CategoryOrUntagged } from '../ledger/operating-contract';
import { judgeSplit, sharesOf, totalOf } from './judge-split';
import type { PlanUnit, Split, SplitAmounts } from './split';

/** An item in a split: the category that counts, and its points; null when nobody estimated it. */
export interface WeighedItem {
  readonly itemId: string;
  readonly category: CategoryOrUntagged;
  readonly points: number | null;
}

/** An item with what it counts in the unit of a split; null where the unit cannot count it. */
export interface CountedItem {
  readonly itemId: string;
  readonly category: CategoryOrUntagged;
  readonly amount: number | null;
}

/** Each item as one, or as its points. */
export function countedIn(unit: PlanUnit, items: readonly WeighedItem[]): CountedItem[] {
  return items.map(({ itemId, category, points }) => ({ itemId, category, amount: unit === 'items' ? 1 : points }));
}

/**
 * The share of each category in the unit (METRICS Capacity, `split`). Untagged is its own share and never spread over
 * the others; an item without an estimate counts in items, and beside the split in points.
 */
export function splitOf(items: readonly CountedItem[], unit: CapacityUnit, policy: CapacityPolicy): Split {
  const amounts = { roadmap: 0, 'technical-health': 0, untagged: 0 };
  const counted = new Set<string>();
  let withoutEstimate = 0;
  for (const { itemId, category, amount } of items) {
    if (amount === null) {
      withoutEstimate += 1;
      continue;
    }
    amounts[category] += amount;
    counted.add(itemId);
  }
  return { unit, ...judged(amounts, policy), items: counted.size, withoutEstimate, unattributed: 0 };
}

/** The amounts with what follows from them. */
export function judged(
  amounts: SplitAmounts,
  policy: CapacityPolicy,
): Pick<Split, 'amounts' | 'total' | 'shares' | 'status'> {
  return { amounts, total: totalOf(amounts), shares: sharesOf(amounts), status: judgeSplit(amounts, policy) };
}
