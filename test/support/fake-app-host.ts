import type { AppHost, ResolverInvocation } from '../../host/platform/app-host-api';

/** An app host that answers with what it was asked, so that tests see what reached it. */
export interface FakeAppHost extends AppHost {
  readonly invocations: ResolverInvocation[];
  readonly schedules: string[];
}

/** `answer` takes the place of the app's resolver. */
export function aFakeAppHost(answer: (invocation: ResolverInvocation) => unknown = (call) => call): FakeAppHost {
  const invocations: ResolverInvocation[] = [];
  const schedules: string[] = [];
  return {
    invocations,
    schedules,
    invokeResolver: async (invocation) => {
      invocations.push(invocation);
      return answer(invocation);
    },
    runSchedule: async (moduleKey) => {
      schedules.push(moduleKey);
    },
    idle: async () => undefined,
    storageUsage: () => ({ reads: 3, writes: 2, bytesRead: 300, bytesWritten: 200 }),
    resetUsage: () => undefined,
    recent: () => [{ at: Date.UTC(2026, 2, 9, 12), text: 'INFO resolver answered' }],
    close: async () => undefined,
  };
}
