/** Why there is no report, in words that say what to do; the command prints them and ends with status 1. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(
    readonly code: 'arguments' | 'settings' | 'input',
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options);
  }
}

/** What an error says. Errors of Node.js itself need not be of this realm's `Error`. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
