import type { JiraSimulator } from '../jira/simulator-api';
import type { HostTime } from './time/host-time';

/** A durable, ordered key-value store: the one thing the host keeps on disk. */
export interface OrderedStore {
  get(key: string): Uint8Array | undefined;
  /** Entries with `from <= key < to` in the order of their UTF-8 bytes, at most `limit`. */
  range(from: string, to: string, limit?: number): Iterable<readonly [key: string, value: Uint8Array]>;
  /** Applies all writes or none, and returns when they survive a kill. `null` deletes. */
  write(changes: readonly (readonly [key: string, value: Uint8Array | null])[]): Promise<void>;
  close(): Promise<void>;
}

/** The front end's call of a resolver, as the bridge hands it over; the context is the host's own, never the page's. */
export interface ResolverInvocation {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
  readonly accountId: string;
  readonly extension: Readonly<Record<string, unknown>>;
  /** The user's language and IANA time zone, `en-US` and `UTC` when absent. */
  readonly locale?: string;
  readonly timezone?: string;
}

/** The exports of the app's bundle by handler name (`index.resolver` -> `resolver`). */
export type LoadedApp = Readonly<Record<string, (payload: unknown, context: unknown) => unknown>>;

export interface AppHostOptions {
  readonly manifestPath: string;
  /** Loads the bundle; called inside an invocation context, once (FORGE 1.1), and again only if it threw. */
  readonly loadApp: () => LoadedApp;
  /** Stays open when the host closes: whoever opened it closes it. */
  readonly store: OrderedStore;
  readonly jira: JiraSimulator;
  /** Scales the delays of queue events and retries; 1 is real time, 0 does not wait. */
  readonly delayScale?: number;
  /** Scales the time limits of invocations; 1 is real time. */
  readonly timeLimitScale?: number;
  /** Called with every log line of the app and every failed invocation. */
  readonly log: (line: string) => void;
  /** `count` lets everything through that only a rate would refuse, so that a benchmark need not sleep. */
  readonly rateLimits?: 'enforce' | 'count';
  /** How many of the newest writes of keys a KVS query does not see yet; 0 is consistent. */
  readonly queryLag?: number;
  /** How long expired keys can still be read, in milliseconds of the site's clock; the platform allows itself 48 h. */
  readonly expiryLag?: number;
  /** Where the site is, for the context of resolvers. */
  readonly siteUrl?: string;
  /** Makes the ids of invocations and events; random UUIDs unless a test wants the same ones each time. */
  readonly newId?: () => string;
  readonly time?: HostTime;
}

/** What storage was asked so far, for benchmarks. Bytes are of keys and JSON values. */
export interface StorageUsage {
  /** Keys read, each key of a batch and each result of a query by itself, found or not. */
  readonly reads: number;
  /** Keys written or deleted, each key of a batch by itself. */
  readonly writes: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

/** The Forge platform beneath the app, in one process (FORGE.md 1). */
export interface AppHost {
  /**
   * Calls the resolver of a module.
   *
   * @throws {FunctionInvocationError} in the platform's wording, when the app or a limit of the platform refuses
   */
  invokeResolver(invocation: ResolverInvocation): Promise<unknown>;
  /**
   * Runs the scheduled trigger now, as its time would; its own time stays as it was.
   *
   * @throws {Error} when there is no such trigger or the app fails
   */
  runSchedule(moduleKey: string): Promise<void>;
  /**
   * Resolves when no queue event, delivery or invocation is under way or due. Delayed ones are run when
   * `includeDelayed`, without waiting; an app that always pushes a next one then never lets it resolve.
   */
  idle(options?: { readonly includeDelayed?: boolean }): Promise<void>;
  storageUsage(): StorageUsage;
  resetUsage(): void;
  /** Recent invocations and log lines, newest first; `at` is the site's time in epoch milliseconds. */
  recent(): readonly { readonly at: number; readonly text: string }[];
  /** Stops at once, like a kill: what runs is never answered, what is persisted runs again in the next host. */
  close(): Promise<void>;
}
