import type { TagLog } from '../../src/core/classify/tag';
import { flowFacts, type FlowFacts } from '../../src/core/flow/flow-facts';
import type { OperatingContract } from '../../src/core/ledger/operating-contract';
import type { EpochMs } from '../../src/core/time/instant';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { portfolioOf, type Portfolio } from '../../src/core/timeline/portfolio';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import { aContract, anItem, aSite, instant, type WrittenItem } from './facts';

/** Noon of Wednesday 11 March 2026: the window of 28 days begins on Thursday 12 February. */
export const NOON = '2026-03-11T12:00Z';

export interface Setting extends FlowFacts {
  readonly portfolio: Portfolio;
  readonly asOf: EpochMs;
}

/** What flow metrics read of these items, over a window of 28 days unless the contract says otherwise. */
export function settingOf(
  items: readonly ItemFacts[],
  told: { contract?: OperatingContract; asOf?: string; logs?: readonly TagLog[]; site?: SiteMetadata } = {},
): Setting {
  const { contract = aContract({ flow: { windowDays: 28 } }), logs = [], site = aSite() } = told;
  const asOf = instant(told.asOf ?? NOON);
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  const portfolio = portfolioOf({ contract, site, items, tags });
  return { portfolio, asOf, ...flowFacts(portfolio, asOf) };
}

/** An item done on 10 March that took a number of inclusive days. */
export function taking(days: number, id: string, written: WrittenItem = {}): ItemFacts {
  return anItem({ id, status: ['todo', `${march(10 - days + 1)} doing`, '2026-03-10T17:00Z done'], ...written });
}

/** An item that has been in progress for a number of inclusive days at noon of 11 March. */
export function aged(days: number, id: string, written: WrittenItem = {}): ItemFacts {
  return anItem({ id, status: ['todo', `${march(11 - days + 1)} doing`], ...written });
}

/** Nine in the morning of a day of March 2026; zero and less reach into February. */
function march(day: number): string {
  return new Date(Date.UTC(2026, 2, day, 9)).toISOString();
}
