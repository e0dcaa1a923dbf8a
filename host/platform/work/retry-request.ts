import { z } from 'zod';

/** Why the platform runs something again, where it gives the reason itself (`InvocationErrorCode`). */
export const retryReasons = {
  timedOut: 'FUNCTION_TIME_OUT',
  threw: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
} as const;

const maximumRetryAfterSeconds = 900;
const maximumRetryDataBytes = 4 * 1024;

const returned = z.object({
  _retry: z.literal(true),
  retryOptions: z
    .object({
      retryAfter: z.number().default(1),
      retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
      retryData: z.unknown().optional(),
    })
    .prefault({}),
});

/** What an app asks for by returning an `InvocationError` of `@forge/events`. */
export interface RetryRequest {
  readonly delaySeconds: number;
  readonly reason: string;
  readonly data: unknown;
}

/**
 * The retry that a result asks for, or null for any other result. Waits longer than 15 minutes are
 * cut; data over 4 KB is refused by the platform and therefore replaced by nothing.
 */
export function retryRequestOf(result: unknown): RetryRequest | null {
  const parsed = returned.safeParse(result);
  if (!parsed.success) return null;
  const { retryAfter, retryReason, retryData } = parsed.data.retryOptions;
  return {
    delaySeconds: Math.min(Math.max(retryAfter, 1), maximumRetryAfterSeconds),
    reason: retryReason,
    data: isSmall(retryData) ? retryData : undefined,
  };
}

function isSmall(data: unknown): boolean {
  return data === undefined || Buffer.byteLength(JSON.stringify(data)) <= maximumRetryDataBytes;
}
