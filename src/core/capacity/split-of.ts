import type { CapacityPolicy, CategoryOrUntagged } from '../ledger/operating-contract';
import { judgeSplit, sharesOf, totalOf } from './judge-split';
import type { Split, SplitAmounts } from './split';

/** An item in a split: the category that counts, and its points; null when nobody estimated it. */
export interface WeighedItem {
  readonly itemId: string;
  readonly category: CategoryOrUntagged;
  readonly points: number | null;
}

export type SplitUnit = CapacityPolicy['unit'];

/**
 * The share of each category in the unit (METRICS Capacity, `split`). Untagged is its own share and never spread over
 * the others; an item without an estimate counts in items, and beside the split in points.
 */
export function splitOf(items: readonly WeighedItem[], unit: SplitUnit, policy: CapacityPolicy): Split {
  const amounts = { roadmap: 0, 'technical-health': 0, untagged: 0 };
  let counted = 0;
  for (const { category, points } of items) {
    const amount = unit === 'items' ? 1 : points;
    if (amount === null) continue;
    amounts[category] += amount;
    counted += 1;
  }
  return {
    ...judged(amounts, policy),
    items: counted,
    withoutEstimate: items.length - counted,
  };
}

/** The amounts with what follows from them. */
export function judged(
  amounts: SplitAmounts,
  policy: CapacityPolicy,
): Pick<Split, 'amounts' | 'total' | 'shares' | 'status'> {
  return { amounts, total: totalOf(amounts), shares: sharesOf(amounts), status: judgeSplit(amounts, policy) };
}
