import type { LoadedApp } from '../app-host-api';
import { invocationLimits } from '../limits/platform-limits';
import type { ManifestFunction } from '../manifest/app-manifest';
import type { HostTime } from '../time/host-time';
import type { Activity } from '../work/activity';
import { forgeInstallation, forgeRuntime } from './forge-runtime';
import type { Installation } from './installation';
import { type LogLevel, type PlatformCall, runInside } from './invocation';
import { HostClosedError, messageOf, MissingFunctionError, TimeLimitError } from './invocation-errors';
import { InvocationLog } from './invocation-log';
import { jsonCopy } from './json-copy';
import { type PlatformCaller, RunningCall } from './running-call';

/** A call of one function of the app, by the module that leads to it. */
export interface InvocationRequest {
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  /** Background functions may run for longer (FORGE 1.8, time limits). */
  readonly background: boolean;
  readonly payload: unknown;
  readonly accountId?: string;
  readonly queueDepth?: number;
}

export interface InvokerParts {
  readonly functions: readonly ManifestFunction[];
  readonly loadApp: () => LoadedApp;
  readonly installation: Installation;
  readonly time: HostTime;
  readonly timeLimitScale: number;
  readonly activity: Activity;
  readonly fetchExternal: typeof fetch;
  readonly newId: () => string;
  readonly siteNow: () => number;
  readonly callPlatform: (call: PlatformCall, caller: PlatformCaller) => Promise<Response>;
  readonly writeLog: (level: LogLevel, text: string) => void;
}

/** Runs functions of the app, each in a context of its own and within its time limit. */
export class Invoker {
  private app: LoadedApp | null = null;
  private readonly running = new Set<RunningCall>();
  private closed = false;

  constructor(private readonly parts: InvokerParts) {}

  /**
   * Calls a function; arguments and result are copied as JSON.
   *
   * @throws what the app threw, {@link TimeLimitError}, {@link MissingFunctionError} or {@link HostClosedError}
   */
  async invoke(request: InvocationRequest): Promise<unknown> {
    if (this.closed) throw new HostClosedError();
    const endActivity = this.parts.activity.begin();
    try {
      return await this.run(request);
    } catch (error) {
      if (!(error instanceof HostClosedError)) this.logFailure(request, error);
      throw error;
    } finally {
      endActivity();
    }
  }

  /** Stops everything that runs; its callers are rejected with {@link HostClosedError}. */
  close(): void {
    this.closed = true;
    for (const call of this.running) call.closeHost();
  }

  private async run(request: InvocationRequest): Promise<unknown> {
    const target = this.functionOf(request.functionKey);
    const limitSeconds = request.background
      ? (target.timeoutSeconds ?? invocationLimits.backgroundSeconds)
      : invocationLimits.interactiveSeconds;
    const deadline = this.parts.time.now() + limitSeconds * 1000 * this.parts.timeLimitScale;
    const call = this.begin({ request, target, limitSeconds, deadline });
    const cancelLimit = this.parts.time.after(deadline - this.parts.time.now(), () => {
      call.exceedTimeLimit();
    });
    try {
      const answer = runInside(call, () => this.callHandler(target, request));
      const result = await Promise.race([answer, call.stopped]);
      // Code that never awaits keeps the timer from firing; it is over time all the same.
      if (this.parts.time.now() > deadline) throw new TimeLimitError(limitSeconds);
      return jsonCopy(result).value;
    } finally {
      cancelLimit();
      call.end();
      this.running.delete(call);
    }
  }

  private begin(begun: {
    readonly request: InvocationRequest;
    readonly target: ManifestFunction;
    readonly limitSeconds: number;
    readonly deadline: number;
  }): RunningCall {
    const { request, target, limitSeconds, deadline } = begun;
    const { parts } = this;
    const invocationId = parts.newId();
    const log = new InvocationLog(limitSeconds, (level, text) => {
      parts.writeLog(level, `${target.key} ${invocationId} ${text}`);
    });
    const call = new RunningCall({
      ...parts,
      queueDepth: request.queueDepth ?? 0,
      limitSeconds,
      runtime: forgeRuntime({
        installation: parts.installation,
        invocationId,
        functionKey: target.key,
        handler: target.handler,
        moduleType: request.moduleType,
        moduleKey: request.moduleKey,
        accountId: request.accountId ?? null,
        remainingTime: () => Math.max(0, (deadline - parts.time.now()) / parts.timeLimitScale),
      }),
      writeLog: (level, text) => {
        log.add(level, text);
      },
    });
    this.running.add(call);
    return call;
  }

  private functionOf(functionKey: string): ManifestFunction {
    const found = this.parts.functions.find(({ key }) => key === functionKey);
    if (!found) throw new MissingFunctionError(`manifest.yml defines no function "${functionKey}".`);
    return found;
  }

  private async callHandler(target: ManifestFunction, request: InvocationRequest): Promise<unknown> {
    return await this.handlerOf(target)(jsonCopy(request.payload).value, this.contextOf(request));
  }

  /** Must run inside an invocation: some packages read the runtime while they load. */
  private handlerOf({ handler }: ManifestFunction): LoadedApp[string] {
    this.app ??= this.parts.loadApp();
    const name = handler.slice(handler.lastIndexOf('.') + 1);
    const found = Object.hasOwn(this.app, name) ? this.app[name] : undefined;
    if (found) return found;
    const exported = Object.keys(this.app).join(', ');
    throw new MissingFunctionError(
      `The app's bundle exports no "${name}" for the handler ${handler}, only: ${exported}.`,
    );
  }

  private contextOf({ accountId }: InvocationRequest) {
    const { installation } = this.parts;
    return {
      installContext: installation.contextAri,
      installation: forgeInstallation(installation),
      ...(accountId === undefined ? {} : { principal: { accountId } }),
    };
  }

  private logFailure({ functionKey, moduleKey }: InvocationRequest, error: unknown): void {
    const detail = error instanceof Error && error.stack !== undefined ? error.stack : messageOf(error);
    this.parts.writeLog('ERROR', `${functionKey} (${moduleKey}) failed: ${detail}`);
  }
}
