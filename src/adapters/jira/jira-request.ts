import type * as z from 'zod';

import { UpstreamError } from '../../app/ports/upstream-error';

/** Of a response, what the app reads; both Forge's and the platform's own fit. */
export interface JiraResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/**
 * Jira's answer, as the schema says it is.
 * @throws UpstreamError for every answer but success, and for one that is not what Jira documents
 */
export async function answerOf<S extends z.ZodType>(schema: S, sent: Promise<JiraResponse>): Promise<z.output<S>> {
  const response = await accepted(sent);
  const parsed = schema.safeParse(await bodyOf(response));
  if (parsed.success) return parsed.data;
  throw new UpstreamError('malformed', 'Jira answered in a form that this version of Counterweight does not know.', {
    status: response.status,
    cause: parsed.error,
  });
}

/**
 * The response once Jira has accepted the request; redirections are left to the caller.
 * @throws UpstreamError for every answer with a status of 400 and above, and when none arrives
 */
export async function accepted(sent: Promise<JiraResponse>): Promise<JiraResponse> {
  const response = await arrived(sent);
  if (response.status < 400) return response;
  throw refusalOf(response);
}

async function arrived(sent: Promise<JiraResponse>): Promise<JiraResponse> {
  try {
    return await sent;
  } catch (error) {
    // The platform throws where it has no token for the user; that does not pass by itself.
    const failure = error instanceof Error && error.name === 'NeedsAuthenticationError' ? 'refused' : 'unavailable';
    throw new UpstreamError(failure, 'Jira could not be reached.', { cause: error });
  }
}

async function bodyOf(response: JiraResponse): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new UpstreamError('malformed', 'Jira answered with something that is not JSON.', {
      status: response.status,
      cause: error,
    });
  }
}

function refusalOf({ status, headers }: JiraResponse): UpstreamError {
  if (status === 429) {
    const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
    return new UpstreamError('throttled', 'Jira asks to slow down.', {
      status,
      ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
    });
  }
  if (status >= 500) return new UpstreamError('unavailable', `Jira failed with status ${status}.`, { status });
  if (status === 404) return new UpstreamError('not-found', 'Jira does not know what was asked for.', { status });
  return new UpstreamError('refused', `Jira refused the request with status ${status}.`, { status });
}
