import type { SplitReport } from '../capacity/split';
import type { CapacityPolicy, CategoryOrUntagged } from '../ledger/operating-contract';
import type { EpochMs, TimeZone } from '../time/instant';
import type { Absence, Exclusion, Unit } from './measured';

export type DimensionId = 'impact' | 'flow' | 'resilience' | 'cost' | 'alignment';
export type HealthStatus = 'healthy' | 'watch' | 'weak' | 'no-data';

/** One number of the scorecard as a surface shows it; the items behind it are kept apart. */
export interface MeasureView {
  readonly id: string;
  readonly name: string;
  readonly definitionId: string;
  readonly value: number | null;
  readonly unit: Unit;
  readonly absence: Absence | null;
  /** Null where the measure has no band or no value. */
  readonly status: HealthStatus | null;
  /** The band in words, such as `3 or less is healthy, over 5 is weak`, with its source; null without a band. */
  readonly band: { readonly text: string; readonly source: string } | null;
  readonly key: boolean;
  readonly n: number;
  readonly coverage: number | null;
  readonly excluded: readonly Exclusion[];
  readonly smallSample: boolean;
  /** The same measure as of earlier dates, oldest first; null where there was no data. */
  readonly trend: readonly (number | null)[];
}

/** One of the five dimensions (PRODUCT 5). */
export interface DimensionView {
  readonly id: DimensionId;
  readonly name: string;
  readonly status: HealthStatus;
  /** Why it has this status, in one sentence. */
  readonly why: string;
  readonly broughtBy: 'CPO' | 'CTO' | 'Joint';
  readonly failureMode: string;
  readonly measures: readonly MeasureView[];
  /** Id of the measure that a small surface shows. */
  readonly headlineMeasureId: string;
}

/** A distribution's nearest-rank percentiles, in days. */
export interface Percentiles {
  readonly p50: number;
  readonly p85: number;
  readonly p95: number;
}

/** Headline of one flow metric: value by percentiles or one number, and its provenance in numbers. */
export interface FlowFigure {
  readonly definitionId: string;
  readonly percentiles: Percentiles | null;
  readonly value: number | null;
  readonly unit: Unit;
  readonly absence: Absence | null;
  readonly n: number;
  readonly coverage: number | null;
  readonly excluded: readonly Exclusion[];
  readonly smallSample: boolean;
}

export interface FlowSummary {
  readonly windowDays: number;
  readonly cycleTime: FlowFigure;
  readonly cycleTimeByCategory: Readonly<Record<CategoryOrUntagged, FlowFigure>>;
  /** Types with at least one finished item, the most frequent first. */
  readonly cycleTimeByType: readonly { readonly typeId: string; readonly name: string; readonly figure: FlowFigure }[];
  /** Cycle time in working days of the contract's calendar; stands beside calendar days. */
  readonly cycleTimeWorkingDays: FlowFigure;
  /** Cycle time in hours that passed. */
  readonly cycleTimeElapsed: FlowFigure;
  /** Time in progress between started and done; stands beside cycle time. */
  readonly activeTime: FlowFigure;
  readonly leadTime: FlowFigure;
  /** Items per ISO week, mean over the whole weeks of the window. */
  readonly throughput: FlowFigure;
  readonly wip: FlowFigure;
  readonly wipAge: FlowFigure;
  readonly flowEfficiency: FlowFigure;
  readonly reopenRate: FlowFigure;
  readonly commitmentReliability: FlowFigure;
  readonly scopeDrift: FlowFigure;
  readonly escapedDefectRate: FlowFigure;
  readonly abandoned: number;
  readonly reopened: number;
  readonly returned: number;
}

/**
 * Everything the gadget, the page and the panel show, computed once and read in one storage read.
 * `viewers` and `projectIds` are what authorisation needs (DESIGN, Budgets).
 */
export interface Snapshot {
  readonly contractId: string;
  readonly contractVersion: number;
  readonly contractName: string;
  readonly projectIds: readonly string[];
  readonly projectKeys: readonly string[];
  readonly viewers: readonly string[];
  readonly asOf: EpochMs;
  readonly timeZone: TimeZone;
  readonly policy: CapacityPolicy;
  /** Items known, and how many of level 0 carry each category now. */
  readonly items: { readonly known: number; readonly byCategory: Readonly<Record<CategoryOrUntagged, number>> };
  /** Exactly five, in the order of PRODUCT 5. */
  readonly dimensions: readonly DimensionView[];
  /** In the contract's unit first, then in the other. */
  readonly split: readonly SplitReport[];
  readonly flow: FlowSummary;
}
