import type { Exclusion, Unit } from '../core/scorecard/measured';
import type { EpochMs, Span, TimeZone } from '../core/time/instant';
import type { ItemStory } from '../core/timeline/item-story';

/** An item behind a number, as the caller may see it. */
export interface TraceRow {
  readonly itemId: string;
  readonly key: string;
  readonly summary: string;
  readonly typeName: string;
  readonly statusName: string;
  readonly value: number | null;
  readonly part: string | null;
}

/** What stands behind one number, a page of at most 50 items at a time. */
export interface TraceReply {
  readonly traceId: string;
  readonly definitionId: string;
  readonly unit: Unit;
  readonly asOf: EpochMs;
  readonly timeZone: TimeZone;
  readonly window: Span;
  readonly n: number;
  readonly coverage: number | null;
  readonly excluded: readonly Exclusion[];
  /** Items behind the number, all pages together. */
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly TraceRow[];
  /** Items of this page that the caller may not browse. */
  readonly hidden: number;
  /** Finds the items in Jira; null when there are none that the caller may browse. */
  readonly jql: string | null;
  /**
   * Which items `jql` names: all, those with the largest values because a search cannot name more, or only the ones of
   * this page, because Jira refuses a search that names an item which the person may not see.
   */
  readonly jqlNames: 'all' | 'largest' | 'this-page';
}

/** One item drawn over time, with names for what it mentions. */
export interface ItemStoryReply {
  readonly story: ItemStory;
  readonly timeZone: TimeZone;
  readonly summary: string;
  readonly typeName: string;
}
