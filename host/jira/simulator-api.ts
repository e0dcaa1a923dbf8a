import type { SiteData } from './model';

/**
 * Who calls: a user of the site, the app's own account, or nobody. A user's call comes through the
 * app unless it says otherwise: only those calls use the app's points and appear in its usage. Jira's
 * own pages (`site`) are not rate limited; an API token (`token`) is, but has no points.
 */
export type Caller =
  | { readonly kind: 'user'; readonly accountId: string; readonly through?: 'app' | 'token' | 'site' }
  | { readonly kind: 'app' }
  | { readonly kind: 'anonymous' };

export interface JiraRequest {
  readonly method: string;
  /** Path with its query, beginning with `/rest/`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A product event as a Forge trigger receives it: `eventType` and the event's own fields. */
export interface ProductEvent {
  readonly eventType: string;
  readonly timestamp: string;
  readonly selfGenerated: boolean;
  readonly atlassianId?: string;
  readonly [field: string]: unknown;
}

/** A clock that can be frozen, set and moved; the site's own time, in epoch milliseconds. */
export interface SiteClock {
  now(): number;
  freeze(at?: number): void;
  resume(): void;
  advance(milliseconds: number): void;
}

/** What the app asked of Jira so far, for benchmarks and the host's status page. Refused calls count as requests. */
export interface JiraUsage {
  readonly requests: number;
  readonly points: number;
  /** Requests by method and path, such as `GET /rest/api/3/issue/{issueIdOrKey}`. */
  readonly byOperation: Readonly<Record<string, number>>;
}

/** Faults to inject, all deterministic from the seed. Rates are between 0 and 1. */
export interface JiraFaults {
  readonly seed: number;
  /** Answers of 429 although no limit is reached. */
  readonly throttleRate: number;
  /** Answers of 500 or 503. Half of those to a write come after it was made: the answer is lost, not the work. */
  readonly errorRate: number;
  readonly dropEventRate: number;
  readonly duplicateEventRate: number;
  /** Half of the events are overtaken by the one that follows. */
  readonly reorderEvents: boolean;
  readonly latencyMs: number;
}

/** A simulated Jira Cloud site. */
export interface JiraSimulator {
  readonly site: SiteData;
  readonly clock: SiteClock;
  /** Answers as Jira would, errors included; rejects only when the simulator itself is wrong. */
  handle(request: JiraRequest, caller: Caller): Promise<Response>;
  /** Called for every product event, in the order Jira would deliver it. */
  onEvent(listener: (event: ProductEvent) => void): void;
  /** Called for every accepted write, so that it can be made durable; `replay` takes it back. */
  onWrite(listener: (write: RecordedWrite) => void): void;
  /** Makes a recorded write again, at its own time, with the same ids and without events. Rejects if it no longer applies. */
  replay(write: RecordedWrite): Promise<void>;
  usage(): JiraUsage;
  resetUsage(): void;
  setFaults(faults: Partial<JiraFaults>): void;
}

/** One accepted write: replayed in order on a freshly built site it gives the same state. */
export interface RecordedWrite {
  readonly at: number;
  readonly caller: Caller;
  readonly request: JiraRequest;
}
