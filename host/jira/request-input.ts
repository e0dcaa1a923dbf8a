import { z } from 'zod';
import type { Call } from './call';
import { JiraError, badRequest } from './reply';

const INVALID_PAYLOAD = 'Invalid request payload. Refer to the REST API documentation and try again.';

/**
 * The JSON body of a request.
 * @throws JiraError 400 that says where the body does not fit, in Jira's first words.
 */
export function readBody<T>(call: Call, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(readJson(call));
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new JiraError(400, [INVALID_PAYLOAD, ...details]);
}

/** @throws JiraError 400 for a body that is missing or not JSON. */
export function readJson(call: Call): unknown {
  try {
    return JSON.parse(call.body ?? '');
  } catch (error) {
    throw badRequest(`${INVALID_PAYLOAD} ${String(error)}`);
  }
}

/** A whole number of the query, or its default. */
export function integerParameter(call: Call, name: string, fallback: number): number {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^-?\d{1,10}$/.test(text)) throw badRequest(`The parameter ${name} must be a whole number, not '${text}'.`);
  return Number(text);
}

/** The values of a list parameter, whether repeated or separated by commas. */
export function listParameter(call: Call, name: string): string[] {
  return call.query.getAll(name).flatMap(splitList);
}

export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
