import { z } from 'zod';
import type { SiteClock } from '../jira/simulator-api';
import { createSiteClock } from '../jira/site-clock';
import type { OrderedStore } from '../platform/app-host-api';

/** A site's clock that goes on, after a restart, from where it was set. */
export interface KeptClock extends SiteClock {
  readonly isFrozen: boolean;
  /** Resolves when the last change is durable. */
  settled(): Promise<void>;
}

export interface KeptClockOptions {
  readonly store: OrderedStore;
  /** The machine's clock, in epoch milliseconds. */
  readonly wallClock: () => number;
  /** Where a site's clock stands that was never started before; null lets it run from the wall clock. */
  readonly asOf: number | null;
}

const KEY = 'host:clock';
const savedSchema = z.object({ siteTime: z.number(), wallTime: z.number(), isFrozen: z.boolean() });

/** Starts the site's clock: where it was left when it was changed before, else at `asOf`, else now. */
export async function openKeptClock(options: KeptClockOptions): Promise<KeptClock> {
  const { store, wallClock } = options;
  const saved = readSaved(store);
  let isFrozen = saved?.isFrozen ?? options.asOf !== null;
  const clock = createSiteClock(startTime(saved, options), { frozen: isFrozen });
  let saving: Promise<void> = Promise.resolve();

  const save = (): void => {
    const value = { siteTime: clock.now(), wallTime: wallClock(), isFrozen };
    saving = saving.then(() => store.write([[KEY, Buffer.from(JSON.stringify(value))]]));
    // Whoever waits for `settled` is told; until then the failure must not end the process.
    saving.catch(() => undefined);
  };
  // Kept from the start, so that a frozen site stays frozen when it is started again without --as-of.
  save();
  await saving;

  return {
    get isFrozen() {
      return isFrozen;
    },
    now: () => clock.now(),
    freeze(at) {
      clock.freeze(at);
      isFrozen = true;
      save();
    },
    resume() {
      clock.resume();
      isFrozen = false;
      save();
    },
    advance(milliseconds) {
      clock.advance(milliseconds);
      save();
    },
    settled: () => saving,
  };
}

function startTime(saved: z.infer<typeof savedSchema> | null, { wallClock, asOf }: KeptClockOptions): number {
  if (saved === null) return asOf ?? wallClock();
  if (saved.isFrozen) return saved.siteTime;
  // The machine's calendar may have been set back meanwhile; the site's time never goes backwards.
  return saved.siteTime + Math.max(0, wallClock() - saved.wallTime);
}

function readSaved(store: OrderedStore): z.infer<typeof savedSchema> | null {
  const bytes = store.get(KEY);
  return bytes === undefined ? null : savedSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
