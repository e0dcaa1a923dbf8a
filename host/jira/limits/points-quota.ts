const HOUR = 3_600_000;

/** Points of an app an hour, on all of its sites together. */
export const POINTS_PER_HOUR = 65_000;

/** Jira's hourly quota: it is full again when the UTC hour of the site begins. */
export class PointsQuota {
  private hour = Number.NEGATIVE_INFINITY;
  private spent = 0;

  constructor(readonly limit: number = POINTS_PER_HOUR) {}

  /** What is left of the hour. A request is let through while this is above zero, whatever it will cost. */
  remaining(now: number): number {
    return Math.max(0, this.limit - (this.hour === hourOf(now) ? this.spent : 0));
  }

  spend(now: number, points: number): void {
    if (this.hour !== hourOf(now)) {
      this.hour = hourOf(now);
      this.spent = 0;
    }
    this.spent += points;
  }

  /** When the next hour begins, in epoch milliseconds. */
  resetsAt(now: number): number {
    return (hourOf(now) + 1) * HOUR;
  }
}

function hourOf(now: number): number {
  return Math.floor(now / HOUR);
}
