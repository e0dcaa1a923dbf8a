/** One request to Forge storage, as the platform sees it. */
export interface StorageRequest {
  readonly path: string;
  readonly body: unknown;
}

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
}

const neutral = { incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined };

/**
 * Puts a script of answers beneath the real `@forge/kvs` and `@forge/events`: each request takes the next answer, and
 * the last answer stays. Returns the requests in order.
 */
export function scriptForge(...answers: readonly Answer[]): StorageRequest[] {
  const requests: StorageRequest[] = [];
  const send = async (_: unknown, path: string, init: { readonly body?: string } = {}): Promise<Response> => {
    const { status = 200, body } = answers[Math.min(requests.length, answers.length - 1)] ?? {};
    requests.push({ path, body: JSON.parse(init.body ?? 'null') as unknown });
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  };
  Object.assign(globalThis, { __forge_fetch__: send, __forge_runtime__: runtime() });
  return requests;
}

function runtime(): object {
  return {
    contextAri: 'ari:cloud:jira::site/1',
    appContext: { appId: 'app-1', environmentId: 'env-1', appVersion: '1.0.0' },
    tracing: { traceId: 't', spanId: 's' },
    metrics: {
      counter: () => neutral,
      timing: () => ({ measure: () => ({ stop: () => undefined }) }),
      gauge: () => ({ set: () => undefined }),
    },
  };
}
