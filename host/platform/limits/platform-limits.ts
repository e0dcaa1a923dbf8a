/** Kilobytes as `@forge/events` counts them. */
const kilobyte = 1024;

/** Limits of invocations, in seconds and bytes (FORGE 1.8 and 5). */
export const invocationLimits = {
  /** Modules of the user interface, product triggers. */
  interactiveSeconds: 25,
  /** Consumers and scheduled triggers without `timeoutSeconds`. */
  backgroundSeconds: 55,
  frontEndRequestBytes: 500 * kilobyte,
  frontEndResponseBytes: 5 * 1024 * kilobyte,
  /** Lines for each minute, begun or whole, of the function's time limit. */
  logLinesPerMinute: 100,
  logBytes: 200 * kilobyte,
  /** A user's calls of the front end; the bridge counts them too, but only within one page. */
  frontEndCalls: { units: 500, milliseconds: 25_000 },
} as const;

/** What the platform says when an invocation meets its limits. */
export const invocationWording = {
  failed: (message: string) => `There was an error invoking the function - ${message}`,
  timedOut: (seconds: number) => `Task timed out after ${seconds.toFixed(2)} seconds`,
  tooManyCalls: 'Resolver calls are rate limited at 500req/25s',
  // The platform's wording of these three is not documented.
  requestTooBig: (bytes: number) => `The payload has ${bytes} bytes; an invocation accepts at most 500 KB.`,
  responseTooBig: (bytes: number) => `The result has ${bytes} bytes; an invocation may return at most 5 MB.`,
  logFull: 'The log limit of this invocation is reached (100 lines a minute, 200 KB); its further lines are dropped.',
} as const;
