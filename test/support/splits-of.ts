import { splits } from '../../src/core/capacity/splits';
import type { TagLog } from '../../src/core/classify/tag';
import type { CapacityUnit } from '../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { portfolioOf } from '../../src/core/timeline/portfolio';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import { aContract, anItem, instant, type WrittenItem } from './facts';
import { old, scrumSite } from './split-setting';

interface Told {
  readonly unit?: CapacityUnit;
  readonly period?: 'sprint' | 'month' | 'quarter';
  readonly logs?: readonly TagLog[];
  readonly site?: SiteMetadata;
  readonly asOf?: string;
}

/** As of Wednesday 28 January in sprint 2, which began on the 19th; sprint 1 before it began on the 5th. */
export function splitsOf(items: readonly ItemFacts[], told: Told = {}) {
  const { unit = 'items', period = 'sprint', logs = [], site = scrumSite, asOf = '2026-01-28' } = told;
  const contract = aContract({ capacity: { unit, period } });
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  const { reports, traces } = splits(portfolioOf({ contract, site, items, tags }), instant(asOf));
  const [first, second] = reports;
  if (first === undefined || second === undefined) throw new Error('Two reports were expected.');
  const trace = (id: string) => traces.find((one) => one.id === id);
  return { first, second, traces, trace, team: first.teams[0], overall: first.overall };
}

/** In sprint 2 since before it began, unless told. */
export const item = (id: string, written: WrittenItem = {}) =>
  anItem({ id, created: old, sprints: ['s2'], ...written });
