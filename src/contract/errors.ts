/** Every way a call can be refused. Surfaces decide by the code and show the message. */
export type ErrorCode =
  'invalid-input' | 'forbidden' | 'not-found' | 'conflict' | 'newer-data' | 'unavailable' | 'internal';

/** A refusal as it crosses the bridge. `fields` names form fields with what to do about each. */
export interface CallError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };
