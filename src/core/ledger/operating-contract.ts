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

/** What a split counts: items, estimates, logged time, or days of attention (METRICS Capacity). */
export type CapacityUnit = 'items' | 'points' | 'logged' | 'effort-days';

/** Shares are fractions between 0 and 1. */
export interface CapacityPolicy {
  /** Target share of technical health; never under `floor`. The roadmap target is the rest. */
  readonly technicalHealthTarget: number;
  readonly tolerance: number;
  /** Lowest allowed share of technical health; not under 0.2 without a recorded escalation. */
  readonly floor: number;
  readonly unit: CapacityUnit;
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
  /** Ids of statuses in which an item waits; they are not active in flow efficiency. */
  readonly waitingStatuses: readonly string[];
  /** Hours after a sprint's start until which what is added still counts as committed. */
  readonly graceHours: number;
  readonly calendar: WorkingCalendar;
}

/** Which days are worked; it gives second figures beside calendar days (METRICS "Rules for every metric"). */
export interface WorkingCalendar {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** Days off, as ISO dates such as `2026-12-25`. */
  readonly holidays: readonly string[];
}

/** Items of one of the types, or with one of the labels; names in lower case, because sites differ in their ids. */
export interface ItemRule {
  readonly types: readonly string[];
  readonly labels: readonly string[];
}

/** How the contract recognises what Jira has no field for (METRICS "Delivery and resilience", `escaped-defect-rate`). All names are in lower case. */
export interface DeliveryRules {
  readonly bugs: ItemRule;
  /** A bug with one of these labels was found in production. */
  readonly escapedLabels: readonly string[];
  readonly incidents: ItemRule;
  /** Priorities that make an incident count as severe. */
  readonly severePriorities: readonly string[];
  /** Statuses in which an incident no longer harms. */
  readonly containedStatuses: readonly string[];
  /** An incident with one of these labels is an outage. */
  readonly outageLabels: readonly string[];
  readonly vulnerabilities: ItemRule;
  /** Days within which a vulnerability is to be mended, by priority name; a priority that is not named has no limit. */
  readonly vulnerabilityLimits: Readonly<Record<string, number>>;
  /** An item or a version with one of these in its labels or its name only mends an earlier deployment. */
  readonly hotfixWords: readonly string[];
  /** An incident is attributed to the last deployment at most this many hours before it. */
  readonly attributionHours: number;
  readonly ideas: ItemRule;
  /** Statuses in which an idea counts as validated. */
  readonly validatedStatuses: readonly string[];
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
  readonly delivery: DeliveryRules;
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

export const DEFAULT_CALENDAR: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] };

/** METRICS Delivery, resilience and `escaped-defect-rate`: what is assumed until the contract says otherwise. */
export const DEFAULT_DELIVERY_RULES: DeliveryRules = {
  bugs: { types: ['bug', 'defect'], labels: [] },
  escapedLabels: ['escaped', 'production', 'customer'],
  incidents: { types: ['incident'], labels: ['incident'] },
  severePriorities: ['highest', 'high'],
  containedStatuses: ['contained', 'mitigated'],
  outageLabels: ['outage'],
  vulnerabilities: { types: ['vulnerability'], labels: ['vulnerability'] },
  vulnerabilityLimits: { highest: 15, high: 30, medium: 90, low: 180, lowest: 180 },
  hotfixWords: ['hotfix'],
  attributionHours: 24,
  ideas: { types: ['idea'], labels: [] },
  validatedStatuses: ['validated', 'ready for delivery'],
};
