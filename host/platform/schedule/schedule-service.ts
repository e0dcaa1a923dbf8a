import { z } from 'zod';

import type { OrderedStore } from '../app-host-api';
import type { ScheduleInterval, ScheduleModule } from '../manifest/app-manifest';
import { HostClosedError } from '../runtime/invocation-errors';
import type { Invoker } from '../runtime/invoker';
import type { HostTime } from '../time/host-time';

const minute = 60_000;
const hour = 60 * minute;

const intervals = {
  fiveMinute: 5 * minute,
  hour,
  day: 24 * hour,
  week: 7 * 24 * hour,
} as const satisfies Record<ScheduleInterval, number>;

/** The first run comes about this long after the deployment (FORGE 5, scheduledTrigger). */
const firstRunAfter = 5 * minute;
/** How often the site's clock is looked at, in real milliseconds: it can be moved at any time. */
const lookEvery = 1000;

const nextRun = z.object({ nextAt: z.number() });

export interface ScheduleParts {
  readonly store: OrderedStore;
  readonly schedules: readonly ScheduleModule[];
  readonly invoker: Invoker;
  readonly time: HostTime;
  readonly cloudId: string;
  readonly siteNow: () => number;
  readonly newId: () => string;
  readonly reportFailure: (message: string) => void;
}

/**
 * Runs scheduled triggers by the site's clock: a frozen clock runs nothing, and a jump over several
 * intervals runs each once. The next times are persisted; a run itself is not, and is not retried.
 */
export class ScheduleService {
  private readonly nextAt = new Map<string, number>();
  private cancelLook: () => void = () => undefined;
  private closed = false;

  constructor(private readonly parts: ScheduleParts) {}

  start(): void {
    for (const { key, interval } of this.parts.schedules) this.nextAt.set(key, this.firstRunOf(key, interval));
    if (this.parts.schedules.length > 0) this.lookLater();
  }

  /** @throws {Error} when the manifest has no such trigger, or what the app throws */
  async run(moduleKey: string): Promise<void> {
    const schedule = this.parts.schedules.find(({ key }) => key === moduleKey);
    if (!schedule) {
      const known = this.parts.schedules.map(({ key }) => key).join(', ');
      throw new Error(`manifest.yml has no scheduled trigger "${moduleKey}", only: ${known}.`);
    }
    const { invoker, cloudId, newId } = this.parts;
    await invoker.invoke({
      functionKey: schedule.functionKey,
      moduleType: 'core:scheduledTrigger',
      moduleKey,
      background: true,
      payload: { context: { cloudId, moduleKey }, contextToken: newId() },
    });
  }

  close(): void {
    this.closed = true;
    this.cancelLook();
  }

  private lookLater(): void {
    this.cancelLook = this.parts.time.after(lookEvery, () => {
      this.runDue().then(
        () => {
          if (!this.closed) this.lookLater();
        },
        (error: unknown) => {
          this.parts.reportFailure(`Scheduled triggers have stopped: ${String(error)}`);
        },
      );
    });
  }

  private async runDue(): Promise<void> {
    const now = this.parts.siteNow();
    for (const { key, interval } of this.parts.schedules) {
      if (now < (this.nextAt.get(key) ?? Infinity)) continue;
      await this.setNext(key, now + intervals[interval]);
      await this.runUnattended(key);
    }
  }

  /** The failure is in the log already, and a schedule is not retried. */
  private async runUnattended(key: string): Promise<void> {
    try {
      await this.run(key);
    } catch (error) {
      if (error instanceof HostClosedError) this.closed = true;
    }
  }

  /** The persisted time, unless the clock was since set back so far that it would wait for longer than its interval. */
  private firstRunOf(key: string, interval: ScheduleInterval): number {
    const now = this.parts.siteNow();
    const bytes = this.parts.store.get(storeKey(key));
    const persisted = bytes ? nextRun.parse(JSON.parse(Buffer.from(bytes).toString())).nextAt : Infinity;
    return persisted <= now + intervals[interval] ? persisted : now + firstRunAfter;
  }

  private async setNext(key: string, nextAt: number): Promise<void> {
    this.nextAt.set(key, nextAt);
    await this.parts.store.write([[storeKey(key), Buffer.from(JSON.stringify({ nextAt }))]]);
  }
}

function storeKey(key: string): string {
  return `schedule:${key}`;
}
