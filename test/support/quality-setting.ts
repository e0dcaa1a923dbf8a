import { qualityFacts, type Finder, type Found } from '../../src/core/quality/quality-facts';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { settingOf } from './flow-setting';

/** What a finder finds among these items, as of noon of 11 March 2026 unless told otherwise. */
export function foundBy(finder: Finder, items: readonly ItemFacts[], told?: Parameters<typeof settingOf>[1]): Found {
  const setting = settingOf(items, told);
  return finder(qualityFacts(setting.portfolio, setting));
}

/** One line for each item that is concerned: its id, and its part where it has one. */
export function concernedBy(...asked: Parameters<typeof foundBy>): string[] {
  return foundBy(...asked).concerned.map(({ itemId, part }) => (part === null ? itemId : `${itemId}: ${part}`));
}
