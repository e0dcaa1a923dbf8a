import { invoke } from '@forge/bridge';
import type { CallInput, CallName, CallOutput } from '../../../src/contract/calls';
import type { CallError, Reply } from '../../../src/contract/errors';

/**
 * Asks the app's resolver. Never throws: what the platform rejects, and an answer that is no reply,
 * come back as an `unavailable` error, which surfaces show with a way to try again.
 */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<Reply<CallOutput<N>>> {
  try {
    const body: unknown = await invoke(name, input);
    return isReply<CallOutput<N>>(body) ? body : refused('it sent an answer this page does not know');
  } catch (reason) {
    return refused(reason instanceof Error ? reason.message : String(reason));
  }
}

/** Only the envelope is looked at: page and resolver are deployed together, so the value has the type of its call. */
function isReply<T>(body: unknown): body is Reply<T> {
  if (typeof body !== 'object' || body === null || !('ok' in body)) return false;
  return body.ok === true ? 'value' in body : 'error' in body && isCallError(body.error);
}

function isCallError(error: unknown): error is CallError {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

function refused(detail: string): { readonly ok: false; readonly error: CallError } {
  return { ok: false, error: { code: 'unavailable', message: `Counterweight did not answer: ${detail}` } };
}
