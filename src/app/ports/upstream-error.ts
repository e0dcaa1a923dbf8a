/** How Jira or Forge failed us: `throttled` and `unavailable` pass by themselves, the others need a person. */
export type UpstreamFailure = 'throttled' | 'unavailable' | 'refused' | 'not-found' | 'malformed';

interface UpstreamErrorOptions {
  readonly retryAfterSeconds?: number;
  readonly status?: number;
  readonly cause?: unknown;
}

/** What every port to Jira, storage or the queue throws when the other side does not do its part. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly failure: UpstreamFailure;
  /** How long to wait before the next try; null where nobody said. */
  readonly retryAfterSeconds: number | null;
  readonly status: number | null;

  constructor(failure: UpstreamFailure, message: string, options: UpstreamErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.failure = failure;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.status = options.status ?? null;
  }
}

/** True when the same request can succeed later without anybody doing anything. */
export function passesByItself(error: unknown): boolean {
  return error instanceof UpstreamError && (error.failure === 'throttled' || error.failure === 'unavailable');
}
