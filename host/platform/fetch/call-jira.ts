import type { Caller, JiraSimulator } from '../../jira/simulator-api';
import type { PlatformCall } from '../runtime/invocation';
import type { PlatformCaller } from '../runtime/running-call';
import type { JiraMeta } from './call-meta';
import { textBody } from './text-body';
import { UnsupportedCallError } from './unsupported-call';

/** A call of Jira by a user where there is none: the packages throw NeedsAuthenticationError for it. */
const needsAuthentication = { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' };

/** Sends a product request to Jira as the app, as the calling user, or as nobody. */
export async function callJira(
  jira: JiraSimulator,
  meta: JiraMeta,
  { call, caller }: { readonly call: PlatformCall; readonly caller: PlatformCaller },
): Promise<Response> {
  if (meta.accountId !== undefined && meta.accountId !== caller.accountId) {
    throw new UnsupportedCallError(call, 'as another user than the calling one is not implemented');
  }
  const jiraCaller = jiraCallerOf(meta, caller);
  if (!jiraCaller) return new Response('', { status: 401, headers: needsAuthentication });
  const headers = new Headers(call.init.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  const body = textBody(call);
  return jira.handle(
    {
      method: call.init.method ?? 'GET',
      path: call.path,
      headers: Object.fromEntries(headers),
      ...(body === null ? {} : { body }),
    },
    jiraCaller,
  );
}

function jiraCallerOf({ provider }: JiraMeta, { accountId }: PlatformCaller): Caller | null {
  if (provider === 'app') return { kind: 'app' };
  if (provider === 'none') return { kind: 'anonymous' };
  return accountId === null ? null : { kind: 'user', accountId };
}
