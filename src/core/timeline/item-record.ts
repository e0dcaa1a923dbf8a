import type { CategoryOrUntagged } from '../ledger/operating-contract';
import { inclusiveDays } from '../time/calendar';
import type { EpochMs } from '../time/instant';
import type { Standing } from './category-runs';
import { valueAt } from './field-history';
import type { ItemFacts } from './item-facts';
import { activeMs } from './item-timeline';
import { standing, taggedAt, type Portfolio, type TrackedItem } from './portfolio';
import { outOfScopeAt, type OutOfScope } from './scope';

/** Why an item is in no metric of items. */
export type RecordExclusion = OutOfScope | 'not yet created' | 'abandoned';

/** One item as of an instant, in numbers: the lines behind every distribution. Instants are exact, days inclusive. */
export interface ItemRecord {
  readonly key: string;
  readonly started: EpochMs | null;
  readonly done: EpochMs | null;
  /** Started to done, in inclusive calendar days of the contract's zone; null unless both are known. */
  readonly cycleTimeDays: number | null;
  /** Created to done, likewise. */
  readonly leadTimeDays: number | null;
  /** Started to as-of, likewise, for an item that is not done. */
  readonly ageDays: number | null;
  /** In progress between started and done (as-of while not done); null when never started. */
  readonly activeSeconds: number | null;
  /** Seconds spent in each status up to as-of, by status id. */
  readonly statusSeconds: Readonly<Record<string, number>>;
  readonly category: CategoryOrUntagged;
  readonly excluded: RecordExclusion | null;
}

/** The record of an item, by the same functions that every metric uses (METRICS "Timeline of an item"). */
export function itemRecordOf(item: TrackedItem, asOf: EpochMs, portfolio: Portfolio): ItemRecord {
  const { facts } = item;
  const zone = portfolio.contract.timeZone;
  const stood = standing(item, asOf, portfolio);
  const { started, done } = stood;
  const active = activeMs(item.runs, stood, asOf);
  return {
    key: facts.key,
    started,
    done,
    cycleTimeDays: started === null || done === null ? null : inclusiveDays(started, done, zone),
    leadTimeDays: done === null ? null : inclusiveDays(facts.created, done, zone),
    ageDays: started === null || done !== null ? null : inclusiveDays(started, asOf, zone),
    activeSeconds: active === null ? null : active / 1000,
    statusSeconds: statusSeconds(facts.status, asOf),
    category: taggedAt(item, asOf),
    excluded: excludedAs(facts, stood, { asOf, portfolio }),
  };
}

function statusSeconds(status: ItemFacts['status'], asOf: EpochMs): Record<string, number> {
  const milliseconds: Record<string, number> = {};
  for (const [i, { at, value }] of status.entries()) {
    if (at > asOf) break;
    const to = Math.min(status[i + 1]?.at ?? asOf, asOf);
    milliseconds[value] = (milliseconds[value] ?? 0) + to - at;
  }
  return Object.fromEntries(Object.entries(milliseconds).map(([statusId, ms]) => [statusId, ms / 1000]));
}

/** What a finished item was is judged as of when it was done, of any other as of as-of. */
function excludedAs(
  facts: ItemFacts,
  { done }: Standing,
  { asOf, portfolio }: { readonly asOf: EpochMs; readonly portfolio: Portfolio },
): RecordExclusion | null {
  if (facts.created > asOf) return 'not yet created';
  const out = outOfScopeAt(facts, done ?? asOf, portfolio.scope);
  if (out !== null) return out;
  return done !== null && portfolio.meansAbandoned(valueAt(facts.resolution, asOf)) ? 'abandoned' : null;
}
