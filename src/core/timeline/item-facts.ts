import type { EpochMs } from '../time/instant';

/** One value of a field and the instant from which it held. */
export interface Change<T> {
  readonly at: EpochMs;
  readonly value: T;
}

/**
 * Every value a field ever had, oldest first. The first entry carries the value at creation and
 * `at` is the item's creation; a history is never empty.
 */
export type FieldHistory<T> = readonly Change<T>[];

/** What was wrong with a raw history; counted in the data-quality report, never thrown. */
export type HistoryDefect =
  | 'change-before-creation'
  | 'change-without-value'
  | 'history-mismatch'
  /** Jira held more entries than were sent, and the rest could not be read. */
  | 'history-cut'
  | 'estimate-not-a-number';

/** Time that somebody logged on an item. Jira keeps no history of edits to it: an edited entry counts as it is now. */
export interface Worklog {
  /** When the work was done, as its author says. */
  readonly started: EpochMs;
  /** When it was logged: unknown before. */
  readonly recorded: EpochMs;
  readonly seconds: number;
  /** Account id, or null where Jira no longer names it. */
  readonly author: string | null;
}

/**
 * What Counterweight keeps of one Jira work item: the history of every field that a metric reads,
 * so that any past day can be computed from what was known then (METRICS "As of").
 * All ids are Jira's ids as strings. The identity is `id`; the key may change.
 */
export interface ItemFacts {
  readonly id: string;
  readonly key: string;
  readonly created: EpochMs;
  /** Jira's own `updated`, used by reconciliation to find what changed. */
  readonly updated: EpochMs;
  readonly type: FieldHistory<string>;
  readonly project: FieldHistory<string>;
  /** Issue id of the parent, or null. */
  readonly parent: FieldHistory<string | null>;
  readonly status: FieldHistory<string>;
  /** Account id of the assignee, or null. */
  readonly assignee: FieldHistory<string | null>;
  /** Sprint ids; empty when in none. */
  readonly sprints: FieldHistory<readonly string[]>;
  /** The estimate in the contract's estimation field (story points), or null. */
  readonly estimate: FieldHistory<number | null>;
  readonly resolution: FieldHistory<string | null>;
  readonly fixVersions: FieldHistory<readonly string[]>;
  readonly affectsVersions: FieldHistory<readonly string[]>;
  readonly flagged: FieldHistory<boolean>;
  readonly labels: FieldHistory<readonly string[]>;
  /** Priority id, or null. */
  readonly priority: FieldHistory<string | null>;
  /** Keys of the linked items, whatever the kind of the link: Jira's changelog names links by key only. */
  readonly links: FieldHistory<readonly string[]>;
  /** In the order of `started`. */
  readonly worklogs: readonly Worklog[];
  readonly defects: readonly HistoryDefect[];
}
