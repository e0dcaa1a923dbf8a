import type { ForgeRuntime } from '@forge/api/out/api/runtime';

import type { Installation } from './installation';

export interface RuntimeParts {
  readonly installation: Installation;
  readonly invocationId: string;
  readonly functionKey: string;
  readonly handler: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  /** The calling user; null for consumers, triggers and schedules. */
  readonly accountId: string | null;
  /** Milliseconds until the time limit. */
  remainingTime(): number;
}

/** What `__forge_runtime__` is during one invocation (FORGE 1.2). `kvs` stays unset, see there. */
export function forgeRuntime(parts: RuntimeParts): ForgeRuntime {
  const { installation, invocationId } = parts;
  return {
    // The packages only pass these on; nothing here listens to them.
    proxy: { token: 'local-host', url: 'http://forge-proxy.invalid' },
    contextAri: installation.contextAri,
    container: { region: 'local', runtime: 'nodejs22.x', handler: parts.handler },
    appContext: {
      appId: installation.appId,
      appVersion: installation.appVersion,
      environmentId: installation.environmentId,
      environmentType: installation.environmentType,
      invocationId,
      installationId: installation.installationId,
      functionKey: parts.functionKey,
      moduleType: parts.moduleType,
      moduleKey: parts.moduleKey,
      installation: forgeInstallation(installation),
    },
    ...(parts.accountId === null ? {} : { aaid: parts.accountId }),
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: () => parts.remainingTime() },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: invocationId.replaceAll('-', '').slice(0, 16) },
    realtime: {},
    metrics: uncountedMetrics,
    featureFlags: () => false,
  };
}

/** The installation as handlers receive it in their second argument and in the runtime. */
export function forgeInstallation({ installationId, cloudId, contextAri }: Installation) {
  const installationAri = `ari:cloud:ecosystem::installation/${installationId}`;
  return {
    ari: { installationId, toString: () => installationAri },
    contexts: [{ cloudId, toString: () => contextAri }],
  };
}

function ignore(): void {
  // The packages report their calls here; the host counts at the services instead.
}

/** Every call of `@forge/api` needs these; their numbers go nowhere. */
const uncountedMetrics: ForgeRuntime['metrics'] = {
  counter: () => ({ incr: ignore, incrBy: ignore, decr: ignore, decrBy: ignore }),
  timing: () => ({ measure: () => ({ stop: ignore }) }),
  gauge: () => ({ set: ignore }),
};
