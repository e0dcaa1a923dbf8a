const WINDOW_MS = 1000;

const PER_SECOND: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };

/** Operations with a limit of their own. */
const EXCEPTIONS: ReadonlyMap<string, number> = new Map([
  ['GET /rest/api/3/issue/{issueIdOrKey}', 150],
  ['GET /rest/api/3/issue/{issueIdOrKey}/changelog', 200],
]);

/** Requests a second that an operation bears. */
export function burstLimit(operation: string): number {
  return EXCEPTIONS.get(operation) ?? PER_SECOND[operation.slice(0, operation.indexOf(' '))] ?? 100;
}

/** Requests of each operation in windows of one second, by a clock that only goes forward. */
export class BurstWindows {
  private readonly windows = new Map<string, { from: number; count: number }>();

  /** Counts a request; when it is one too many, the milliseconds until the next window, else 0. */
  take(operation: string, monotonicNow: number): number {
    const window = this.windows.get(operation);
    if (!window || monotonicNow - window.from >= WINDOW_MS) {
      this.windows.set(operation, { from: monotonicNow, count: 1 });
      return 0;
    }
    window.count += 1;
    return window.count <= burstLimit(operation) ? 0 : window.from + WINDOW_MS - monotonicNow;
  }
}
