import type { IncomingMessage, ServerResponse } from 'node:http';
import { JiraError, refusalReply, toResponse } from './reply';
import type { Caller, JiraRequest, JiraSimulator } from './simulator-api';

/** More than any request of the simulated operations needs. */
const LARGEST_BODY = 5 * 1024 * 1024;

/**
 * Serves a site to ordinary Jira clients: paths under `/rest/`, with basic authentication by a
 * user's e-mail and token. For a server on loopback; it knows nothing of TLS or sessions.
 */
export function createJiraHttpHandler(
  simulator: JiraSimulator,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await answerOf(simulator, request);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

async function answerOf(simulator: JiraSimulator, request: IncomingMessage): Promise<Response> {
  const caller = callerOf(simulator, request.headers.authorization);
  if (!caller) return refusal(401, 'Basic authentication with this e-mail and API token failed.');
  const body = await readBody(request);
  if (body === null) return refusal(413, 'The request body is too large.');
  return simulator.handle({ ...requestOf(request), body }, caller);
}

/** Without headers: the simulator needs none, and credentials have no business in it. */
function requestOf(request: IncomingMessage): JiraRequest {
  return { method: request.method ?? 'GET', path: request.url ?? '' };
}

/** Anonymous without a header; null for a header that fits nobody, which Jira does not let pass as anonymous. */
function callerOf(simulator: JiraSimulator, authorization: string | undefined): Caller | null {
  if (authorization === undefined) return { kind: 'anonymous' };
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization)?.[1];
  const [email, token] = splitOnce(Buffer.from(encoded ?? '', 'base64').toString('utf8'), ':');
  const user = simulator.site.users.find((each) => each.email === email && each.token === token && each.active);
  return user ? { kind: 'user', accountId: user.accountId, through: 'token' } : null;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The body as text; null when it is larger than any that is expected. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk as Uint8Array);
    size += buffer.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refusal(status: number, message: string): Response {
  return toResponse(refusalReply(new JiraError(status, [message])));
}
