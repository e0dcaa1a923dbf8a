import { AppError } from '../app/app-error';
import type { Caller } from '../app/caller';
import type { Log } from '../app/ports/log';
import { UpstreamError } from '../app/ports/upstream-error';
import { calls, type CallInput, type CallName, type CallOutput } from '../contract/calls';
import type { CallError, Reply } from '../contract/errors';
import { callerOf } from './caller-of';

/** The use case behind one resolver key. */
export type CallHandler<N extends CallName> = (input: CallInput<N>, caller: Caller) => Promise<CallOutput<N>>;
export type CallHandlers = { readonly [N in CallName]: CallHandler<N> };

/** What `@forge/resolver` hands to a definition. */
export interface ResolverRequest {
  readonly payload: unknown;
  readonly context: unknown;
}

/**
 * The one way into the app from a surface: parse what was sent, learn from the platform who calls, run the use case,
 * and turn every error into a typed reply. Nothing a use case throws reaches a surface in any other form.
 */
export async function answer<N extends CallName>(
  name: N,
  handler: CallHandler<N>,
  { request, log }: { request: ResolverRequest; log: Log },
): Promise<Reply<CallOutput<N>>> {
  try {
    const input = parseInput(name, request.payload);
    const caller = callerOf(request.context);
    return { ok: true, value: await handler(input, caller) };
  } catch (error) {
    const refusal = toCallError(error);
    if (refusal.code === 'internal' || refusal.code === 'unavailable') {
      log.error('A call failed', { call: name, code: refusal.code, reason: reasonOf(error) });
    }
    return { ok: false, error: refusal };
  }
}

function parseInput<N extends CallName>(name: N, payload: unknown): CallInput<N> {
  const parsed = calls[name].input.safeParse(payload ?? {});
  if (parsed.success) return parsed.data as CallInput<N>;
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    // Forms name their fields without the envelope that they travel in.
    const inForm = path[0] === 'form' ? path.slice(1) : path;
    fields[inForm.map(String).join('.') || 'input'] ??= message;
  }
  throw new AppError('invalid-input', 'Some entries need a correction. Nothing was saved.', { fields });
}

function toCallError(error: unknown): CallError {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, ...(error.fields ? { fields: error.fields } : {}) };
  }
  if (error instanceof UpstreamError) return { code: 'unavailable', message: error.message };
  return {
    code: 'internal',
    message: 'Counterweight made a mistake. Try again; if it stays, tell your Jira administrator.',
  };
}

/** The kind of an unexpected error, without its message, which may quote what a person wrote. */
function reasonOf(error: unknown): string {
  if (error instanceof UpstreamError) return error.failure;
  return error instanceof Error ? error.name : typeof error;
}
