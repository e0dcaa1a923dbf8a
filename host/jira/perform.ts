import type { Call, JiraCore } from './call';
import { JiraError, notSimulated, refusalReply, type Reply } from './reply';
import type { RouteMatch } from './router';
import type { Caller, JiraRequest, ProductEvent } from './simulator-api';

/** An answer that was made, with what it announces. */
export interface Performance {
  readonly reply: Reply;
  readonly events: readonly ProductEvent[];
}

export interface RoutedRequest {
  readonly match: RouteMatch;
  readonly request: JiraRequest;
  readonly caller: Caller;
  /** Epoch milliseconds of the site. */
  readonly now: number;
}

/** Runs an operation to its end: nothing in it waits, so that no other request comes between. */
export function perform(routed: RoutedRequest, core: JiraCore): Performance {
  const events: ProductEvent[] = [];
  const call = callOf(routed, core, events);
  try {
    refuseStrangers(call, routed.match);
    refuseUnknownParameters(call, routed.match);
    return { reply: routed.match.route.handle(call), events };
  } catch (error) {
    return { reply: refusalReply(error), events: [] };
  }
}

function callOf({ match, request, caller, now }: RoutedRequest, core: JiraCore, events: ProductEvent[]): Call {
  const accountId = core.access.accountOf(caller);
  return {
    core,
    caller,
    accountId,
    now,
    method: request.method,
    params: match.params,
    query: queryOf(request),
    body: request.body,
    emit(eventType, fields) {
      const selfGenerated = caller.kind === 'app';
      const actor = accountId === null ? {} : { atlassianId: accountId };
      events.push({ eventType, timestamp: String(now), selfGenerated, ...actor, ...fields });
    },
  };
}

/** The path of a request without its query. */
export function pathnameOf(request: JiraRequest): string {
  return request.path.split('?', 1)[0] ?? '';
}

function queryOf(request: JiraRequest): URLSearchParams {
  return new URLSearchParams(request.path.slice(pathnameOf(request).length));
}

function refuseStrangers(call: Call, { route }: RouteMatch): void {
  const isKnown = call.caller.kind === 'app' || call.core.access.activeUser(call.caller) !== undefined;
  if (!isKnown && route.anonymous !== true)
    throw new JiraError(401, ['Client must be authenticated to access this resource.']);
}

/** Jira would pass over them; here they could stand for something that is not simulated. */
function refuseUnknownParameters(call: Call, { route }: RouteMatch): void {
  const unknown = [...call.query.keys()].find((name) => route.query?.includes(name) !== true);
  if (unknown !== undefined) throw notSimulated(`The parameter '${unknown}' of ${route.method} ${route.path}`);
}
