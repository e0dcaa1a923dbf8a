/** Why the host cannot go on, in one sentence that says what to do. Printed without a stack. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'HostError';
    this.code = code;
  }
}

export type HostErrorCode =
  | 'BAD_OPTION'
  | 'PORT_IN_USE'
  | 'DATA_DIR_UNUSABLE'
  | 'DATA_DIR_IN_USE'
  | 'DIFFERENT_SITE'
  | 'SITE_UNREADABLE'
  | 'APP_NOT_BUILT'
  | 'MANIFEST_INVALID';

/** The code of a failed system call, such as `EACCES`; null when the error is of another kind. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What a thrown value says of itself, whatever it is. */
export function reasonOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && typeof error.message === 'string' ? error.message : String(error);
}
