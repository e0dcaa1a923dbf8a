import type { PlatformCall } from '../runtime/invocation';
import { UnsupportedCallError } from './unsupported-call';

/** The body of a call; the packages of the app send text only. @throws {UnsupportedCallError} for anything else */
export function textBody(call: PlatformCall): string | null {
  const { body } = call.init;
  if (body === null || body === undefined) return null;
  if (typeof body === 'string') return body;
  throw new UnsupportedCallError(call, 'with a body that is not text is not implemented');
}
