import { AsyncLocalStorage } from 'node:async_hooks';

import type { ForgeRuntime } from '@forge/api/out/api/runtime';

/** One call of a function of the app, as the globals beneath the `@forge/*` packages see it. */
export interface Invocation {
  readonly runtime: ForgeRuntime;
  /** How many queue events led to this call, each pushed by the one before. */
  readonly queueDepth: number;
  /** The time that the app's `Date` shows, in epoch milliseconds. */
  siteNow(): number;
  /** Answers `__forge_fetch__`. */
  callPlatform(call: PlatformCall): Promise<Response>;
  /** Answers the global `fetch`, within the egress permissions of the manifest. */
  fetchExternal(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  writeLog(level: LogLevel, text: string): void;
}

export interface PlatformCall {
  readonly meta: unknown;
  readonly path: string;
  readonly init: RequestInit;
}

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';

const invocations = new AsyncLocalStorage<Invocation | null>();

/** The invocation that the running code belongs to, if any. */
export function currentInvocation(): Invocation | null {
  return invocations.getStore() ?? null;
}

/** Runs code of the app: everything that it starts belongs to the invocation too. */
export function runInside<T>(invocation: Invocation, run: () => T): T {
  return invocations.run(invocation, run);
}

/** Runs code of the host that the app's code led to, with the host's own clock and console. */
export function runOutside<T>(run: () => T): T {
  return invocations.run(null, run);
}
