import { InvocationError, InvocationErrorCode } from '@forge/events';

import { UpstreamError } from '../app/ports/upstream-error';

const DEFAULT_WAIT_SECONDS = 30;
/** Longest wait that Forge grants between two tries (FORGE 1.6). */
const LONGEST_WAIT_SECONDS = 900;

/** What a function returns to be called again later with the same payload, after as long as the other side asked for. */
export function tryAgain(error: unknown): InvocationError {
  const asked = error instanceof UpstreamError ? error.retryAfterSeconds : null;
  return new InvocationError({
    retryAfter: Math.min(LONGEST_WAIT_SECONDS, asked ?? DEFAULT_WAIT_SECONDS),
    retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
  });
}
