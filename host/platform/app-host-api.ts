import type { JiraSimulator } from '../jira/simulator-api';

/** A durable, ordered key-value store: the one thing the host keeps on disk. */
export interface OrderedStore {
  get(key: string): Uint8Array | undefined;
  /** Entries with `from <= key < to` in lexicographic order, at most `limit`. */
  range(from: string, to: string, limit?: number): Iterable<readonly [key: string, value: Uint8Array]>;
  /** Applies all writes or none, and returns when they are durable. `null` deletes. */
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
}

/** The exports of the app's bundle by handler name (`index.resolver` -> `resolver`). */
export type LoadedApp = Readonly<Record<string, (payload: unknown, context: unknown) => unknown>>;

export interface AppHostOptions {
  readonly manifestPath: string;
  /** Loads the bundle; called inside an invocation context, once (FORGE 1.1). */
  readonly loadApp: () => LoadedApp;
  readonly store: OrderedStore;
  readonly jira: JiraSimulator;
  /** Scales queue delays, schedules and time limits; 1 is real time. */
  readonly delayScale?: number;
  /** Called with every log line of the app and every failed invocation. */
  readonly log: (line: string) => void;
}

/** What storage was asked so far, for benchmarks. Bytes are of keys and JSON values. */
export interface StorageUsage {
  readonly reads: number;
  readonly writes: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

/** The Forge platform beneath the app, in one process (FORGE.md 1). */
export interface AppHost {
  invokeResolver(invocation: ResolverInvocation): Promise<unknown>;
  /** Runs the scheduled trigger now, as its time would. */
  runSchedule(moduleKey: string): Promise<void>;
  /** Resolves when no queue event, delivery or invocation is under way or due; delayed ones are run when `includeDelayed`. */
  idle(options?: { readonly includeDelayed?: boolean }): Promise<void>;
  storageUsage(): StorageUsage;
  resetUsage(): void;
  /** Recent invocations and log lines, newest first. */
  recent(): readonly { readonly at: number; readonly text: string }[];
  close(): Promise<void>;
}
