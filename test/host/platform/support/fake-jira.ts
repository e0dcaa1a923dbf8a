import type { Caller, JiraRequest, JiraSimulator, ProductEvent, SiteClock } from '../../../../host/jira/simulator-api';

/** A clock that stands still until a test moves it. */
export class HandClock implements SiteClock {
  private time = Date.parse('2026-03-02T09:00:00.000Z');

  now(): number {
    return this.time;
  }

  freeze(at: number = this.time): void {
    this.time = at;
  }

  resume(): void {
    // Standing still is all it does.
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** As much of Jira as the platform touches: it records calls, answers from a function, and emits events on demand. */
export class FakeJira implements JiraSimulator {
  readonly clock = new HandClock();
  readonly calls: { readonly request: JiraRequest; readonly caller: Caller }[] = [];
  answer: (request: JiraRequest, caller: Caller) => Response | Promise<Response> = () => Response.json({});
  private readonly listeners: ((event: ProductEvent) => void)[] = [];

  readonly site: JiraSimulator['site'] = {
    cloudId: 'cloud-1',
    siteName: 'example',
    users: [],
    projects: [],
    issueTypes: [],
    statuses: [],
    resolutions: [],
    priorities: [],
    fields: [],
    boards: [],
    sprints: [],
    versions: [],
    issues: [],
    notes: [],
  };

  async handle(request: JiraRequest, caller: Caller): Promise<Response> {
    this.calls.push({ request, caller });
    return this.answer(request, caller);
  }

  onEvent(listener: (event: ProductEvent) => void): void {
    this.listeners.push(listener);
  }

  emit(event: Partial<ProductEvent> = {}): void {
    const whole = { eventType: 'avi:jira:updated:issue', timestamp: '1772442000000', selfGenerated: false, ...event };
    for (const listener of this.listeners) listener(whole);
  }

  onWrite(): void {
    // The platform does not listen to writes.
  }

  async replay(): Promise<void> {
    throw new Error('the platform does not replay');
  }

  usage() {
    return { requests: this.calls.length, points: 0, byOperation: {} };
  }

  resetUsage(): void {
    this.calls.length = 0;
  }

  setFaults(): void {
    throw new Error('the platform does not set faults');
  }
}
