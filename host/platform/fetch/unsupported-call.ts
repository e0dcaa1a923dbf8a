import type { PlatformCall } from '../runtime/invocation';

/**
 * The app called something of the platform that this host does not have. It is thrown rather than
 * answered, because an app might take any status for an answer.
 */
export class UnsupportedCallError extends Error {
  override readonly name = 'UnsupportedCallError';
  readonly code = 'UNSUPPORTED_PLATFORM_CALL';

  constructor({ meta, path, init }: PlatformCall, reason = 'is not implemented') {
    super(`The local host: ${init.method ?? 'GET'} ${path} ${reason} (meta ${JSON.stringify(meta)}).`);
  }
}
