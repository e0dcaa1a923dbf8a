import { z } from 'zod';

import type { ProductEvent } from '../../jira/simulator-api';
import type { OrderedStore } from '../app-host-api';
import type { TriggerModule } from '../manifest/app-manifest';
import { HostClosedError } from '../runtime/invocation-errors';
import type { Invoker } from '../runtime/invoker';
import type { HostTime } from '../time/host-time';
import type { Activity } from '../work/activity';
import { DurableWork, type StoreChanges, type WorkOutcome } from '../work/durable-work';
import { retryRequestOf } from '../work/retry-request';

/** Retries that an app may ask for (FORGE 1.8, trigger). */
const maximumRetries = 4;

/** One event for one trigger module, as it is persisted. */
const delivery = z.object({
  moduleKey: z.string(),
  event: z.record(z.string(), z.unknown()),
  retry: z.object({ count: z.int(), reason: z.string(), data: z.unknown() }).nullable(),
});

type Delivery = z.output<typeof delivery>;

export interface TriggerParts {
  readonly store: OrderedStore;
  readonly triggers: readonly TriggerModule[];
  readonly invoker: Invoker;
  readonly time: HostTime;
  readonly delayScale: number;
  readonly activity: Activity;
  readonly reportFailure: (message: string) => void;
}

/**
 * Delivers events to the triggers that name them, at least once and, as long as nothing is retried,
 * in their order: each delivery begins after the one before has ended.
 */
export class TriggerService {
  readonly work: DurableWork<Delivery>;

  constructor(private readonly parts: TriggerParts) {
    this.work = new DurableWork({
      ...parts,
      prefix: 'trigger:delivery:',
      data: delivery,
      parallelism: 1,
      mayStart: () => true,
      run: (each) => this.deliver(each),
    });
  }

  /** Persists an event for every trigger that matches; further changes are written with it, all or none. */
  async accept(event: ProductEvent | LifecycleEvent, changes: StoreChanges = []): Promise<void> {
    const entries = this.parts.triggers
      .filter((trigger) => matches(trigger, event))
      .map(({ key }) => ({ data: { moduleKey: key, event: { ...event }, retry: null }, delay: 0 }));
    if (entries.length > 0 || changes.length > 0) await this.work.add(entries, changes);
  }

  private async deliver(each: Delivery): Promise<WorkOutcome<Delivery>> {
    const trigger = this.parts.triggers.find(({ key }) => key === each.moduleKey);
    // Left by an earlier version of the manifest.
    if (!trigger) throw new Error(`manifest.yml has no trigger "${each.moduleKey}" for a persisted event.`);
    const retry = retryRequestOf(await this.invoke(trigger, each));
    if (!retry) return { done: true, changes: [] };
    const count = (each.retry?.count ?? 0) + 1;
    if (count <= maximumRetries) {
      const data = { ...each, retry: { count, reason: retry.reason, data: retry.data } };
      return { done: false, data, delay: retry.delaySeconds * 1000 };
    }
    this.parts.reportFailure(
      `Event ${String(each.event['eventType'])} for trigger "${trigger.key}" is dropped after ${maximumRetries} retries.`,
    );
    return { done: true, changes: [] };
  }

  /** What the trigger returned; a trigger that throws is over, and its failure is in the log. */
  private async invoke({ key, functionKey }: TriggerModule, { event, retry }: Delivery): Promise<unknown> {
    const retryContext = retry && { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data };
    const payload = { ...event, ...(retryContext ? { retryContext } : {}) };
    try {
      return await this.parts.invoker.invoke({
        functionKey,
        moduleType: 'core:trigger',
        moduleKey: key,
        background: false,
        payload,
      });
    } catch (error) {
      if (error instanceof HostClosedError) throw error;
      return undefined;
    }
  }
}

/** An event of the app's own life, such as its installation. */
export interface LifecycleEvent {
  readonly eventType: string;
  readonly selfGenerated: false;
  readonly [field: string]: unknown;
}

function matches({ events, ignoreSelf }: TriggerModule, event: ProductEvent | LifecycleEvent): boolean {
  return events.includes(event.eventType) && !(ignoreSelf && event.selfGenerated);
}
