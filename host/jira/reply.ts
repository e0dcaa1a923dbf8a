/** What a route answers, before limits and faults have had their say. */
export interface Reply {
  readonly status: number;
  /** JSON; absent for an answer without a body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Points for the objects that were read, on top of the one for the request. */
  readonly points: number;
}

/** 200 with a body; `points` are those of the objects in it. */
export function ok(body: unknown, points: number): Reply {
  return { status: 200, body, points };
}

/** 201. Writes cost the one point of their request. */
export function created(body?: unknown): Reply {
  return { status: 201, body, points: 0 };
}

export function noContent(): Reply {
  return { status: 204, points: 0 };
}

/** A refusal in the shape of Jira's ErrorCollection: general messages, and messages by field. */
export class JiraError extends Error {
  readonly code = 'jira-refused';

  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.name = 'JiraError';
  }

  body(): unknown {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }
}

/** The same refusal as operations on many work items word it. */
export class BulkOperationError extends JiraError {
  override body(): unknown {
    return { errors: this.errorMessages.map((message) => ({ message })) };
  }
}

export function badRequest(message: string): JiraError {
  return new JiraError(400, [message]);
}

export function forbidden(message: string): JiraError {
  return new JiraError(403, [message]);
}

export function notFound(message: string): JiraError {
  return new JiraError(404, [message]);
}

/** The host's own refusal of what it does not simulate: never a status that Jira uses here. */
export function notSimulated(what: string): JiraError {
  return new JiraError(501, [`${what} is not simulated by the local host. Add it in host/jira/routes.`]);
}

/** @param error what a route threw; anything but a refusal is a defect of the simulator and is thrown on. */
export function refusalReply(error: unknown): Reply {
  if (!(error instanceof JiraError)) throw error;
  return { status: error.status, body: error.body(), points: 0 };
}

export function toResponse(reply: Reply): Response {
  const headers = new Headers(reply.headers);
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  headers.set('Content-Type', 'application/json;charset=UTF-8');
  return new Response(JSON.stringify(reply.body), { status: reply.status, headers });
}
