import type { SiteClock } from './simulator-api';

export interface SiteClockOptions {
  readonly frozen?: boolean;
  /** Milliseconds that only go forward; the machine's own by default. */
  readonly monotonicNow?: () => number;
}

/**
 * A site's own time in epoch milliseconds. It starts at `start` and runs with the machine's
 * monotonic clock, so that a correction of the machine's calendar does not move it.
 */
export function createSiteClock(start: number, options: SiteClockOptions = {}): SiteClock {
  const monotonicNow = options.monotonicNow ?? (() => performance.now());
  let base = start;
  let runningSince: number | null = options.frozen === true ? null : monotonicNow();
  const now = (): number => (runningSince === null ? base : Math.floor(base + monotonicNow() - runningSince));

  return {
    now,
    freeze(at) {
      base = at ?? now();
      runningSince = null;
    },
    resume() {
      runningSince ??= monotonicNow();
    },
    advance(milliseconds) {
      base += milliseconds;
    },
  };
}
