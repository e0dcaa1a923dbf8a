import type { StatusCategory } from '../timeline/site-metadata';
import type { EpochMs, TimeZone } from '../time/instant';

/** The two categories; everything else is untagged (PRODUCT 2). */
export type Category = 'roadmap' | 'technical-health';
export type CategoryOrUntagged = Category | 'untagged';

export interface Stream {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
}

export type Leaders =
  | { readonly kind: 'pair'; readonly cpo: string; readonly cto: string }
  | { readonly kind: 'cpto'; readonly cpto: string };

/** Shares are fractions between 0 and 1. */
export interface CapacityPolicy {
  /** Target share of technical health; never under `floor`. The roadmap target is the rest. */
  readonly technicalHealthTarget: number;
  readonly tolerance: number;
  /** Lowest allowed share of technical health; not under 0.2 without a recorded escalation. */
  readonly floor: number;
  readonly unit: 'items' | 'points';
  readonly period: 'sprint' | 'month' | 'quarter';
}

export interface FlowSettings {
  /** The contract's word against Jira's, by status id. */
  readonly statusCategories: Readonly<Record<string, StatusCategory>>;
  readonly startRule: 'first' | 'last';
  /** Lower-case resolution names that mean abandoned (METRICS "Abandoned"). */
  readonly abandonedResolutions: readonly string[];
  /** Length of the window of flow metrics, in days ending at as-of. */
  readonly windowDays: number;
  /** How far back the first synchronisation reads finished items, in months. */
  readonly historyMonths: number;
}

/** One entry of who changed what, when and why (PRODUCT 1). */
export interface ContractChange {
  readonly version: number;
  readonly at: EpochMs;
  readonly by: string;
  readonly what: string;
  readonly why: string;
}

/** The top-level object: scope, people and policy that two leaders agreed (PRODUCT 1). */
export interface OperatingContract {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly projectIds: readonly string[];
  readonly leaders: Leaders;
  readonly sponsor: string | null;
  readonly members: readonly string[];
  readonly capacity: CapacityPolicy;
  readonly flow: FlowSettings;
  readonly timeZone: TimeZone;
  readonly streams: readonly Stream[];
  /** The simplest rule: Jira issue type id to stream id. */
  readonly typeStreams: Readonly<Record<string, string>>;
  readonly history: readonly ContractChange[];
}

/** Lowest floor that a contract may state by itself (PRODUCT 3, "The floor is governed"). */
export const LOWEST_UNGOVERNED_FLOOR = 0.2;

export const DEFAULT_STREAMS: readonly Stream[] = [
  { id: 'feature', name: 'Feature', category: 'roadmap' },
  { id: 'enhancement', name: 'Enhancement', category: 'roadmap' },
  { id: 'customer-bug', name: 'Customer bug', category: 'roadmap' },
  { id: 'ai-experiment', name: 'AI experiment', category: 'roadmap' },
  { id: 'tech-debt', name: 'Tech debt', category: 'technical-health' },
  { id: 'platform', name: 'Platform', category: 'technical-health' },
  { id: 'reliability', name: 'Reliability', category: 'technical-health' },
  { id: 'security', name: 'Security', category: 'technical-health' },
];

export const DEFAULT_ABANDONED_RESOLUTIONS: readonly string[] = [
  "won't do",
  "won't fix",
  'duplicate',
  'cannot reproduce',
  'invalid',
  'declined',
  'incomplete',
  'not a bug',
];
