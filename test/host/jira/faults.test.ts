import { FaultPlan, type EventFault, type RequestFault } from '../../../host/jira/faults';
import type { JiraFaults } from '../../../host/jira/simulator-api';

function aPlan(settings: Partial<JiraFaults>, seed = 7): FaultPlan {
  const plan = new FaultPlan(seed);
  plan.configure(settings);
  return plan;
}

const requests = (plan: FaultPlan, count = 1000): RequestFault[] =>
  Array.from({ length: count }, () => plan.nextRequest());
const events = (plan: FaultPlan, count = 1000): EventFault[] => Array.from({ length: count }, () => plan.nextEvent());

/** Which of the requests met a fault. */
const struck = (faults: RequestFault[]): number[] =>
  faults.flatMap((fault, index) => (fault.kind === 'none' ? [] : [index]));

describe('faults of requests', () => {
  it('do not happen until they are asked for', () => {
    const plan = new FaultPlan(7);
    expect(struck(requests(plan))).toEqual([]);
    expect(plan.latencyMs).toBe(0);
  });

  it('strike as often as the rate says', () => {
    const count = struck(requests(aPlan({ throttleRate: 0.2 }))).length;
    expect(count).toBeGreaterThan(150);
    expect(count).toBeLessThan(250);
  });

  it('strike the same requests for the same seed, and others for another', () => {
    const settings = { throttleRate: 0.1, errorRate: 0.1 };
    expect(requests(aPlan(settings))).toEqual(requests(aPlan(settings)));
    expect(requests(aPlan(settings))).not.toEqual(requests(aPlan(settings, 8)));
  });

  it('begin anew with the seed, and go on without one', () => {
    const plan = aPlan({ throttleRate: 0.3 });
    const first = requests(plan, 20);
    expect(requests(plan, 20)).not.toEqual(first);
    plan.configure({ seed: 7 });
    expect(requests(plan, 20)).toEqual(first);
  });

  it('of one kind are not moved by the rate of another', () => {
    const throttledBy = (errorRate: number): number[] =>
      requests(aPlan({ throttleRate: 0.1, errorRate })).flatMap((f, i) => (f.kind === 'throttle' ? [i] : []));
    expect(throttledBy(0.5)).toEqual(throttledBy(0));
  });

  it('are errors of both statuses, before and after the work', () => {
    const errors = requests(aPlan({ errorRate: 1 }));
    const kinds = new Set(errors.map((fault) => JSON.stringify(fault)));
    expect([...kinds].sort()).toEqual([
      '{"kind":"error","status":500,"afterwards":false}',
      '{"kind":"error","status":500,"afterwards":true}',
      '{"kind":"error","status":503,"afterwards":false}',
      '{"kind":"error","status":503,"afterwards":true}',
    ]);
  });
});

describe('faults of events', () => {
  it('do not happen until they are asked for', () => {
    expect(new Set(events(new FaultPlan(7)).map((fault) => JSON.stringify(fault)))).toEqual(
      new Set(['{"copies":1,"overtaken":false}']),
    );
  });

  it('drop, double and hold back events', () => {
    expect(events(aPlan({ dropEventRate: 1 })).every(({ copies }) => copies === 0)).toBe(true);
    expect(events(aPlan({ duplicateEventRate: 1 })).every(({ copies }) => copies === 2)).toBe(true);
    const held = events(aPlan({ reorderEvents: true })).filter(({ overtaken }) => overtaken).length;
    expect(held).toBeGreaterThan(400);
    expect(held).toBeLessThan(600);
  });

  it('are drawn apart from those of requests', () => {
    const settings = { dropEventRate: 0.5, throttleRate: 0.5 };
    const [quiet, busy] = [aPlan(settings), aPlan(settings)];
    requests(busy, 50);
    expect(events(busy, 50)).toEqual(events(quiet, 50));
  });
});
