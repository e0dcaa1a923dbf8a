import type { APIResponse } from '@forge/api';
import * as z from 'zod';

import { UpstreamError } from '../../app/ports/upstream-error';

/** How long to wait when Jira refuses for load and does not say. */
const DEFAULT_WAIT_SECONDS = 60;

/**
 * The answer to a request, in the shape that the schema reads.
 * @throws UpstreamError naming the operation, never what was in the request
 */
export async function answerOf<T>(operation: string, request: Promise<APIResponse>, schema: z.ZodType<T>): Promise<T> {
  const response = await acceptedAnswer(operation, request);
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new UpstreamError('malformed', `Jira's answer to "${operation}" is not JSON.`, { cause });
  });
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new UpstreamError('malformed', `Jira's answer to "${operation}" has an unknown shape.`, {
    cause: parsed.error,
  });
}

/** The response, if Jira accepted the request; a redirect counts, because that is how it names a task. */
export async function acceptedAnswer(operation: string, request: Promise<APIResponse>): Promise<APIResponse> {
  const response = await request.catch((cause: unknown) => {
    throw new UpstreamError('unavailable', `Jira does not answer ("${operation}"). Try again in a minute.`, { cause });
  });
  if (response.ok || response.status === 303) return response;
  throw await refusalOf(operation, response);
}

async function refusalOf(operation: string, response: APIResponse): Promise<UpstreamError> {
  const { status } = response;
  if (status === 429) {
    const retryAfterSeconds = secondsIn(response.headers.get('Retry-After'));
    const message = `Jira asks to wait ${retryAfterSeconds} s before the next request ("${operation}").`;
    return new UpstreamError('throttled', message, { status, retryAfterSeconds });
  }
  if (status >= 500) {
    return new UpstreamError(
      'unavailable',
      `Jira failed on "${operation}" (status ${status}). Try again in a minute.`,
      {
        status,
      },
    );
  }
  if (status === 404)
    return new UpstreamError('not-found', `Jira does not know what "${operation}" asks for.`, { status });
  // Jira's own words, kept as the cause: they help a developer, and may quote what a person wrote.
  const cause = new Error(await response.text());
  return new UpstreamError('refused', `Jira refused "${operation}" (status ${status}).`, { status, cause });
}

function secondsIn(header: string | null): number {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : DEFAULT_WAIT_SECONDS;
}
