import type { Caller, JiraSimulator } from '../../host/jira/simulator-api';

/** A request that the app sent to Jira, as the platform's proxy sees it. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly as: 'app' | 'user';
}

interface ProxyInit {
  readonly method?: string;
  readonly body?: string;
}

const neutral = { incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined };

/**
 * Puts a simulated Jira beneath the real `@forge/api` for one test file: what the app sends as the user goes out as
 * `accountId`. Returns the requests that were sent, in order.
 */
export function connectForge(jira: () => JiraSimulator, accountId: () => string): SentRequest[] {
  const sent: SentRequest[] = [];
  const send = (meta: { provider: string }, path: string, init: ProxyInit = {}): Promise<Response> => {
    const method = init.method ?? 'GET';
    const caller: Caller = meta.provider === 'app' ? { kind: 'app' } : { kind: 'user', accountId: accountId() };
    sent.push({ method, path, as: caller.kind === 'app' ? 'app' : 'user' });
    return jira().handle({ method, path, ...(init.body === undefined ? {} : { body: init.body }) }, caller);
  };
  Object.assign(globalThis, { __forge_fetch__: send, __forge_runtime__: runtime() });
  return sent;
}

/** What `@forge/api` asks of its runtime on every call: counters that count nothing. */
function runtime(): object {
  return {
    contextAri: 'ari:cloud:jira::site/1',
    appContext: {},
    tracing: { traceId: 't', spanId: 's' },
    metrics: {
      counter: () => neutral,
      timing: () => ({ measure: () => ({ stop: () => undefined }) }),
      gauge: () => ({ set: () => undefined }),
    },
  };
}
