import type { ErrorCode } from '../contract/errors';

interface AppErrorOptions {
  readonly fields?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A refusal by a use case, in words for the person who asked. The edge turns it into a reply. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** What to do about each form field, by its name. */
  readonly fields: Readonly<Record<string, string>> | null;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.fields = options.fields ?? null;
  }
}

/** A form that cannot be saved as it is; nothing was saved. */
export function invalidInput(fields: Readonly<Record<string, string>>): AppError {
  const count = Object.keys(fields).length;
  const what = count === 1 ? 'One entry needs' : `${count} entries need`;
  return new AppError('invalid-input', `${what} a correction. Nothing was saved.`, { fields });
}
