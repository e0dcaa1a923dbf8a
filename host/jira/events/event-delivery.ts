import type { FaultPlan } from '../faults';
import type { ProductEvent } from '../simulator-api';

/** How long an event that is to be overtaken waits for another one. */
const LONGEST_WAIT_MS = 100;

type Listener = (event: ProductEvent) => void;

/** Hands events to the listeners, with the faults of the plan. */
export class EventDelivery {
  private readonly listeners: Listener[] = [];
  private held: ProductEvent[] = [];

  constructor(private readonly faults: FaultPlan) {}

  subscribe(listener: Listener): void {
    this.listeners.push(listener);
  }

  deliver(event: ProductEvent): void {
    const { copies, overtaken } = this.faults.nextEvent();
    const due = Array.from({ length: copies }, () => event);
    if (overtaken && this.held.length === 0) {
      this.held = due;
      // Without this the last event of all would never come.
      setTimeout(() => this.release(), LONGEST_WAIT_MS).unref();
      return;
    }
    for (const each of due) this.send(each);
    this.release();
  }

  private release(): void {
    const overtaken = this.held;
    this.held = [];
    for (const event of overtaken) this.send(event);
  }

  private send(event: ProductEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
