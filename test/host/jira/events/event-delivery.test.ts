import { EventDelivery } from '../../../../host/jira/events/event-delivery';
import { FaultPlan } from '../../../../host/jira/faults';
import type { JiraFaults, ProductEvent } from '../../../../host/jira/simulator-api';

const anEvent = (n: number): ProductEvent => ({ eventType: `event ${n}`, timestamp: '0', selfGenerated: false });

function aDelivery(faults: Partial<JiraFaults> = {}): { delivery: EventDelivery; seen: string[] } {
  const plan = new FaultPlan(3);
  plan.configure(faults);
  const delivery = new EventDelivery(plan);
  const seen: string[] = [];
  delivery.subscribe((event) => seen.push(event.eventType));
  return { delivery, seen };
}

const NAMES = Array.from({ length: 40 }, (_, n) => `event ${n}`);

function deliverAll(delivery: EventDelivery): void {
  for (let n = 0; n < NAMES.length; n++) delivery.deliver(anEvent(n));
}

describe('delivering events', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('hands each event to each listener, at once and in order', () => {
    const { delivery, seen } = aDelivery();
    const other: string[] = [];
    delivery.subscribe((event) => other.push(event.eventType));
    deliverAll(delivery);
    expect(seen).toEqual(NAMES);
    expect(other).toEqual(NAMES);
  });

  it('loses the events it is to drop', () => {
    const { delivery, seen } = aDelivery({ dropEventRate: 0.3 });
    deliverAll(delivery);
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.length).toBeLessThan(40);
    expect(seen).toEqual(NAMES.filter((name) => seen.includes(name)));
  });

  it('repeats the events it is to duplicate', () => {
    const { delivery, seen } = aDelivery({ duplicateEventRate: 1 });
    deliverAll(delivery);
    expect(seen).toEqual(NAMES.flatMap((name) => [name, name]));
  });

  it('lets events overtake each other without losing any', () => {
    const { delivery, seen } = aDelivery({ reorderEvents: true });
    deliverAll(delivery);
    jest.runAllTimers();
    expect(seen).not.toEqual(NAMES);
    expect([...seen].sort()).toEqual([...NAMES].sort());
    const distances = seen.map((name, position) => Math.abs(NAMES.indexOf(name) - position));
    expect(Math.max(...distances)).toBe(1);
  });

  it('reorders alike for the same seed', () => {
    const [one, two] = [aDelivery({ reorderEvents: true }), aDelivery({ reorderEvents: true })];
    deliverAll(one.delivery);
    deliverAll(two.delivery);
    expect(one.seen).toEqual(two.seen);
  });

  it('does not keep the last event for ever when none overtakes it', () => {
    const { delivery, seen } = aDelivery({ reorderEvents: true });
    for (let n = 0; seen.length === n; n++) delivery.deliver(anEvent(n));
    const before = seen.length;
    jest.advanceTimersByTime(100);
    expect(seen.length).toBe(before + 1);
  });
});
