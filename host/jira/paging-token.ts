import { createHash } from 'node:crypto';
import { z } from 'zod';
import { badRequest } from './reply';

const SEVEN_DAYS = 7 * 86_400_000;

const tokenSchema = z.object({
  /** Which request it continues. */
  of: z.string(),
  at: z.number().int().nonnegative(),
  after: z.string(),
  issued: z.number(),
});

export type PagingToken = z.infer<typeof tokenSchema>;

/** @param request what must stay the same from page to page: caller and query. */
export function requestFingerprint(request: string): string {
  return createHash('sha256').update(request).digest('base64url').slice(0, 16);
}

export function encodeToken(token: PagingToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/**
 * Reads a token back. As in Jira it is valid for seven days and only for the request that it came from.
 * @throws JiraError 400
 */
export function decodeToken(text: string, expected: { of: string; now: number }): PagingToken {
  const token = tokenSchema.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!token.success || token.data.of !== expected.of || expected.now - token.data.issued > SEVEN_DAYS)
    throw badRequest('The provided next page token is invalid or expired.');
  return token.data;
}

/**
 * Where the next page begins. The list may have been made anew since the token was issued (after a
 * restart, or with other work items in it), so the last entry seen counts for more than its position.
 */
export function resumeAt(ids: readonly string[], token: PagingToken): number {
  if (ids[token.at - 1] === token.after) return token.at;
  const last = ids.indexOf(token.after);
  return last === -1 ? token.at : last + 1;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not one of our tokens: the schema refuses it.
  }
}
