import { HostClosedError, TimeLimitError } from './invocation-errors';
import type { Invocation, LogLevel, PlatformCall } from './invocation';
import { runOutside } from './invocation';
import type { ForgeRuntime } from '@forge/api/out/api/runtime';

/** What an invocation is made of; `limit` is in real milliseconds, `limitSeconds` what the platform calls it. */
export interface CallParts {
  readonly runtime: ForgeRuntime;
  readonly queueDepth: number;
  readonly limitSeconds: number;
  readonly siteNow: () => number;
  readonly callPlatform: (call: PlatformCall, caller: PlatformCaller) => Promise<Response>;
  readonly fetchExternal: typeof fetch;
  readonly writeLog: (level: LogLevel, text: string) => void;
}

/** On whose behalf a call of the platform is made, as the host knows it. */
export interface PlatformCaller {
  readonly accountId: string | null;
  readonly queueDepth: number;
}

/**
 * One invocation under way. When it ends (by its result, its time limit or the end of the host) its
 * code is frozen at its next call of the platform, as the platform freezes the process.
 */
export class RunningCall implements Invocation {
  readonly runtime: ForgeRuntime;
  readonly queueDepth: number;
  /** Rejects when the invocation is stopped from outside. */
  readonly stopped: Promise<never>;
  private stop: (reason: Error) => void = () => undefined;
  private ended = false;

  constructor(private readonly parts: CallParts) {
    this.runtime = parts.runtime;
    this.queueDepth = parts.queueDepth;
    this.stopped = new Promise((_, reject) => {
      this.stop = reject;
    });
  }

  siteNow(): number {
    return this.parts.siteNow();
  }

  async callPlatform(call: PlatformCall): Promise<Response> {
    const what = `${call.init.method ?? 'GET'} ${call.path}`;
    const caller = { accountId: this.runtime.aaid ?? null, queueDepth: this.queueDepth };
    return this.unlessEnded(what, () => runOutside(() => this.parts.callPlatform(call, caller)));
  }

  async fetchExternal(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    return this.unlessEnded('fetch', () => runOutside(() => this.parts.fetchExternal(input, init)));
  }

  writeLog(level: LogLevel, text: string): void {
    runOutside(() => {
      this.parts.writeLog(level, text);
    });
  }

  exceedTimeLimit(): void {
    this.stop(new TimeLimitError(this.parts.limitSeconds));
  }

  closeHost(): void {
    this.ended = true;
    this.stop(new HostClosedError());
  }

  end(): void {
    this.ended = true;
  }

  private async unlessEnded(what: string, call: () => Promise<Response>): Promise<Response> {
    if (this.ended) {
      this.writeLog('WARN', `${what} was called after its invocation had ended and is never answered: await it.`);
      return frozen();
    }
    try {
      const response = await call();
      return await (this.hasEnded() ? frozen() : response);
    } catch (error) {
      if (this.hasEnded()) return frozen();
      throw error;
    }
  }

  // A method, because the compiler takes a property to be as it was before the await.
  private hasEnded(): boolean {
    return this.ended;
  }
}

function frozen(): Promise<never> {
  return new Promise(() => undefined);
}
