import { invocationWording } from '../limits/platform-limits';

/** The function ran longer than it may, in the words of the platform. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
  readonly code = 'FUNCTION_TIME_OUT';

  constructor(seconds: number) {
    super(invocationWording.timedOut(seconds));
  }
}

/** The host stopped while the function ran. Nothing was decided: persisted work runs again in the next host. */
export class HostClosedError extends Error {
  override readonly name = 'HostClosedError';
  readonly code = 'HOST_CLOSED';

  constructor() {
    super('The local host was stopped.');
  }
}

/** The host's or the bundle's fault, not the app's: a function or export that is missing. */
export class MissingFunctionError extends Error {
  override readonly name = 'MissingFunctionError';
  readonly code = 'MISSING_FUNCTION';
}

/** What a caller in the front end receives for any failed invocation (FORGE 2.2, `invoke`). */
export class FunctionInvocationError extends Error {
  override readonly name = 'FunctionInvocationError';
  readonly code = 'INVOCATION_FAILED';

  constructor(cause: unknown) {
    super(invocationWording.failed(messageOf(cause)), { cause });
  }
}

/** What a thrown value says; apps also throw what is no Error. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
