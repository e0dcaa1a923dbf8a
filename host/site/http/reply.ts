import type { ServerResponse } from 'node:http';
import type { Html } from '../html';

/** What a handler answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
}

export function htmlReply(page: Html, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page.text };
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

export function textReply(text: string, status: number): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
}

/** Sends the browser on with GET, as after a form was handled. */
export function seeOther(location: string, headers: Reply['headers'] = {}): Reply {
  return { status: 303, headers: { ...headers, location }, body: '' };
}

/** Sends an answer. Nothing that the host serves may be kept: the next start may serve another site. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  })) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.end(reply.body);
}
