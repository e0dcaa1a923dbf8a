import type { Span } from '../time/instant';

/** Unit of a metric's value, as shown beside it. `share` is a fraction between 0 and 1. */
export type Unit = 'days' | 'items' | 'points' | 'share' | 'ratio' | 'items-per-week';

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
  /** Ids of the items behind the value. */
  readonly itemIds: readonly string[];
}

export type Measured<V> =
  | ({ readonly kind: 'value'; readonly value: V } & Provenance)
  | ({ readonly kind: 'absent'; readonly absence: Absence } & Provenance);

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
