import { z } from 'zod';

/** The descriptors that the `@forge/*` packages send for what the host implements (FORGE 1.3). */
export const callMeta = z.union([
  z.object({
    type: z.literal('fpp'),
    provider: z.enum(['app', 'user', 'none']),
    remote: z.literal('jira'),
    accountId: z.string().optional(),
    // A call in another context than the invocation's own goes through a different gateway.
    contextAri: z.undefined().optional(),
  }),
  z.object({ type: z.literal('fpp'), provider: z.literal('app'), remote: z.literal('stargate') }),
  z.object({ type: z.literal('kvs'), provider: z.literal('app'), remote: z.literal('kvs') }),
]);

export type CallMeta = z.output<typeof callMeta>;
export type JiraMeta = Extract<CallMeta, { remote: 'jira' }>;
