import { reportsOf } from '../../src/core/capacity/split-report';
import { capacityFacts } from '../../src/core/capacity/team-items';
import type { PeriodSplit, Split, TeamSplit } from '../../src/core/capacity/split';
import type { TagLog } from '../../src/core/classify/tag';
import type { OperatingContract } from '../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { portfolioOf } from '../../src/core/timeline/portfolio';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import { aBoard, aContract, aSite, aSprint, aTag, aTagLog, instant } from './facts';

interface Told {
  readonly items: readonly ItemFacts[];
  readonly logs?: readonly TagLog[];
  readonly site?: SiteMetadata;
  readonly contract?: OperatingContract;
  readonly asOf?: string;
}

/** The split in items, by default of project P in UTC as of 28 January 2026. */
export function report({ items, logs = [], site = aSite(), contract = aContract(), asOf = '2026-01-28' }: Told) {
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  const facts = capacityFacts(portfolioOf({ contract, site, items, tags }), instant(asOf));
  const [inItems] = reportsOf(facts, contract.capacity, ['items']);
  if (inItems === undefined) throw new Error('No report.');
  return inItems;
}

/** Amounts as `roadmap/technical health/untagged`. */
export const written = ({ amounts }: Split): string =>
  `${amounts.roadmap}/${amounts['technical-health']}/${amounts.untagged}`;
export const planned = (period: PeriodSplit | null | undefined) => (period ? written(period.planned) : null);
export const actual = (period: PeriodSplit | null | undefined) => (period ? written(period.actual) : null);
/** The one team there is. */
export const only = (teams: readonly TeamSplit[]): TeamSplit => {
  const [team] = teams;
  if (team === undefined || teams.length > 1) throw new Error(`Expected one team, got ${teams.length}.`);
  return team;
};

/** Sprint 1 ran from 5 to 19 January, sprint 2 began then and runs on 28 January. */
export const sprints = [
  aSprint({ id: 's1', start: '2026-01-05', end: '2026-01-19', complete: '2026-01-19' }),
  aSprint({ id: 's2', start: '2026-01-19', end: '2026-02-02' }),
];
export const scrumSite = aSite({ boards: [aBoard()], sprints });
/** Before both sprints. */
export const old = '2026-01-01';
export const roadmap = (...ids: readonly string[]) => ids.map((id) => aTagLog(id, aTag('roadmap', old)));
export const health = (...ids: readonly string[]) => ids.map((id) => aTagLog(id, aTag('technical-health', old)));
