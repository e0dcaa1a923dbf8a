import type { IncomingMessage } from 'node:http';

/** A request, read as far as its head; the body is read when a handler asks for it. */
export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly cookies: ReadonlyMap<string, string>;
  /** Reads the body as text. Throws `BodyTooLarge` beyond `limit` bytes. */
  text(limit: number): Promise<string>;
}

export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`The request body is larger than ${limit} bytes.`);
    this.name = 'BodyTooLarge';
  }
}

/** Reads a request that came to `origin`. Throws `TypeError` when its target is not a path. */
export function readRequest(message: IncomingMessage, origin: string): SiteRequest {
  const target = message.url ?? '/';
  // `//host/path` is a path to Node but another host to URL.
  if (!target.startsWith('/') || target.startsWith('//')) throw new TypeError('The request target is not a path.');
  return {
    method: message.method ?? 'GET',
    url: new URL(target, origin),
    headers: message.headers,
    cookies: parseCookies(message.headers.cookie ?? ''),
    text: (limit) => readBody(message, limit),
  };
}

/** The fields of a form that was sent as `application/x-www-form-urlencoded`. */
export async function readForm(request: SiteRequest): Promise<URLSearchParams> {
  const formLimit = 64 * 1024;
  return new URLSearchParams(await request.text(formLimit));
}

function parseCookies(header: string): ReadonlyMap<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(
    pairs.flatMap(([name, value]) => (name && value !== undefined ? [[name, decode(value)] as const] : [])),
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Another program on 127.0.0.1 may have set a cookie that is no percent-encoding; it is then not ours.
    return value;
  }
}

async function readBody(message: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    // Read to its end all the same: the next request comes on the same connection.
    if (size <= limit) chunks.push(bytes);
  }
  if (size > limit) throw new BodyTooLarge(limit);
  return Buffer.concat(chunks).toString('utf8');
}
