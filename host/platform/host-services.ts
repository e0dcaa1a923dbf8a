import type { AppHostOptions } from './app-host-api';
import { TriggerService } from './events/trigger-service';
import { type PlatformServices, routeCall } from './fetch/route-call';
import { UnsupportedCallError } from './fetch/unsupported-call';
import { KvsService } from './kvs/kvs-service';
import type { AppManifest } from './manifest/app-manifest';
import { QueueService } from './queue/queue-service';
import { ResolverService } from './resolver/resolver-service';
import { egressFetch } from './runtime/egress';
import type { Installation } from './runtime/installation';
import type { LogLevel, PlatformCall } from './runtime/invocation';
import { Invoker } from './runtime/invoker';
import type { PlatformCaller } from './runtime/running-call';
import { ScheduleService } from './schedule/schedule-service';
import { ClosableStore } from './store/closable-store';
import type { HostTime } from './time/host-time';
import { Activity } from './work/activity';

/** What a host is started with, every default in place. */
export interface HostParts {
  readonly options: AppHostOptions;
  readonly manifest: AppManifest;
  readonly installation: Installation;
  readonly time: HostTime;
  readonly newId: () => string;
  readonly siteNow: () => number;
  readonly writeLog: (level: LogLevel, text: string) => void;
  /** Global `fetch` as it is outside of invocations. */
  readonly reach: typeof fetch;
}

/** The services of one host, wired but not started. */
export interface HostServices {
  readonly store: ClosableStore;
  readonly activity: Activity;
  readonly invoker: Invoker;
  readonly kvs: KvsService;
  readonly queue: QueueService;
  readonly triggers: TriggerService;
  readonly schedules: ScheduleService;
  readonly resolvers: ResolverService;
}

export function createServices(parts: HostParts): HostServices {
  const { options, manifest, installation, time, siteNow, writeLog } = parts;
  const store = new ClosableStore(options.store);
  const activity = new Activity();
  const enforceRates = options.rateLimits !== 'count';
  const invoker: Invoker = new Invoker({
    ...parts,
    functions: manifest.functions,
    loadApp: options.loadApp,
    timeLimitScale: options.timeLimitScale ?? 1,
    activity,
    fetchExternal: egressFetch(manifest.egress, parts.reach),
    callPlatform: (call, caller) => routeLoudly({ jira: options.jira, kvs, queue }, { call, caller }, writeLog),
  });
  const { queryLag = 0, expiryLag = 0, delayScale = 1 } = options;
  const kvs = new KvsService({ store, siteNow, hostNow: () => time.now(), enforceRates, queryLag, expiryLag });
  const reportFailure = (message: string) => {
    writeLog('ERROR', message);
  };
  const shared = { ...parts, ...manifest, store, activity, invoker, delayScale, enforceRates, reportFailure };
  const queue: QueueService = new QueueService(shared);
  const triggers = new TriggerService(shared);
  const schedules = new ScheduleService({ ...shared, cloudId: installation.cloudId });
  const resolvers = new ResolverService(shared);
  return { store, activity, invoker, kvs, queue, triggers, schedules, resolvers };
}

/** Answers a call of the platform; one that the host does not know is also in its log, whatever the app makes of it. */
async function routeLoudly(
  services: PlatformServices,
  { call, caller }: { readonly call: PlatformCall; readonly caller: PlatformCaller },
  writeLog: HostParts['writeLog'],
): Promise<Response> {
  try {
    const response = await routeCall(services, call, caller);
    if (response.status === 501) writeLog('ERROR', `Not implemented: ${call.init.method ?? 'GET'} ${call.path}`);
    return response;
  } catch (error) {
    if (error instanceof UnsupportedCallError) writeLog('ERROR', error.message);
    throw error;
  }
}
