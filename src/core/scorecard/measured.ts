import type { Span } from '../time/instant';

/** Unit of a metric's value, as shown beside it. `share` is a fraction between 0 and 1. */
export type Unit =
  | 'days'
  | 'working-days'
  | 'hours'
  | 'person-days'
  | 'items'
  | 'points'
  | 'share'
  | 'ratio'
  | 'items-per-week'
  | 'deployments-per-week';

/** Why there is no number; never shown as zero (METRICS "Rules for every metric"). */
export type Absence =
  { readonly kind: 'no-data'; readonly missing: string } | { readonly kind: 'not-computed'; readonly missing: string };

export interface Exclusion {
  readonly reason: string;
  readonly count: number;
}

/** What every metric returns beside its value (METRICS "Rules for every metric"). */
export interface Provenance {
  readonly definitionId: string;
  readonly unit: Unit;
  readonly window: Span;
  /** Items used. */
  readonly n: number;
  /** Usable / eligible, or null when nothing was eligible. */
  readonly coverage: number | null;
  readonly excluded: readonly Exclusion[];
  /** The items behind the value, each with its own part in it. */
  readonly behind: readonly Behind[];
}

/** One item behind a number, so that a user can trace the number to it. */
export interface Behind {
  readonly itemId: string;
  /** Its own value in the unit of the metric, such as its cycle time; null where it only counts. */
  readonly value: number | null;
  /** What it is among the others, such as `removed from the sprint`; null where all are alike. */
  readonly part: string | null;
}

export type Measured<V> =
  | ({ readonly kind: 'value'; readonly value: V } & Provenance)
  | ({ readonly kind: 'absent'; readonly absence: Absence } & Provenance);

/** Items that only count, without a value of their own. */
export function onlyCounted(itemIds: readonly string[]): Behind[] {
  return itemIds.map((itemId) => ({ itemId, value: null, part: null }));
}

/** Below this many items a value is shown with "small sample". */
export const SMALL_SAMPLE = 5;

/** A measured value with where it comes from. */
export function measured<V>(value: V, provenance: Provenance): Measured<V> {
  return { kind: 'value', value, ...provenance };
}

/** No value, because nothing it could be computed from is there. */
export function noData<V>(missing: string, provenance: Provenance): Measured<V> {
  return { kind: 'absent', absence: { kind: 'no-data', missing }, ...provenance };
}

/** Usable / eligible; null when nothing was eligible, because that is neither full nor empty. */
export function coverageOf(usable: number, eligible: number): number | null {
  return eligible === 0 ? null : usable / eligible;
}
