/**
 * The host's own time, for delays, limits and rates. It is neither the site's clock, which can be
 * frozen or moved, nor the `Date` that the app sees: a rate must not change because a year passed.
 */
export interface HostTime {
  /** Epoch milliseconds that never step back. */
  now(): number;
  /** Runs something after a real delay in milliseconds; what is returned cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The longest delay that a timer of Node keeps, in milliseconds; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Real time. It does not use `Date`, which is the site's clock inside an invocation. */
export const systemTime: HostTime = {
  now: () => performance.timeOrigin + performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(Math.max(milliseconds, 0), longestTimer));
    return () => {
      clearTimeout(timer);
    };
  },
};
