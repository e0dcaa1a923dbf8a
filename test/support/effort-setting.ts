import type { Accrual, AccrualRange } from '../../src/core/capacity/accrual';
import type { TagLog } from '../../src/core/classify/tag';
import type { OperatingContract } from '../../src/core/ledger/operating-contract';
import type { ItemFacts, Worklog } from '../../src/core/timeline/item-facts';
import { portfolioOf, type Portfolio } from '../../src/core/timeline/portfolio';
import { aContract, aSite, instant } from './facts';

/** The items of project P without boards. */
export function portfolioWith(
  items: readonly ItemFacts[],
  contract: OperatingContract = aContract(),
  logs: readonly TagLog[] = [],
): Portfolio {
  return portfolioOf({ contract, site: aSite(), items, tags: new Map(logs.map((log) => [log.itemId, log])) });
}

/** From Monday 5 January to the end of Sunday 25 January 2026, unless told. */
export function rangeOf(from = '2026-01-05', asOf = '2026-01-26'): AccrualRange {
  return { from: instant(from), asOf: instant(asOf) };
}

/** An entry of a number of hours, recorded when the work began unless told. */
export function aWorklog(started: string, hours: number, recorded = started): Worklog {
  return { started: instant(started), recorded: instant(recorded), seconds: hours * 3600, author: 'ann' };
}

/** Sums by item, and of nobody apart. */
export function sums(accruals: Iterable<Accrual>): { items: Record<string, number>; nobody: Record<string, number> } {
  const result = { items: {} as Record<string, number>, nobody: {} as Record<string, number> };
  for (const { item, amount, isAttributed } of accruals) {
    const sum = isAttributed ? result.items : result.nobody;
    sum[item.facts.id] = (sum[item.facts.id] ?? 0) + amount;
  }
  return result;
}
