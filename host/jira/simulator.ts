import { type CoreOptions, createCore } from './core';
import type { JiraCore } from './call';
import { EventDelivery } from './events/event-delivery';
import { FaultPlan } from './faults';
import { Limiter, type LimitedRequest, isLimited, tooMany, usesPoints } from './limits/limiter';
import type { SiteData } from './model';
import { type RoutedRequest, pathnameOf, perform } from './perform';
import { type Reply, notSimulated, refusalReply, toResponse } from './reply';
import { Router, operationOf } from './router';
import { ALL_ROUTES } from './routes/all-routes';
import type {
  Caller,
  JiraFaults,
  JiraRequest,
  JiraSimulator,
  JiraUsage,
  ProductEvent,
  RecordedWrite,
  SiteClock,
} from './simulator-api';
import { UsageCounter } from './usage';

export interface SimulatorOptions extends Omit<CoreOptions, 'monotonicNow'> {
  readonly clock: SiteClock;
  /** Of the faults, which stay off until `setFaults`. */
  readonly seed?: number;
  /** Milliseconds that only go forward, for bursts and tasks; the machine's own by default. */
  readonly monotonicNow?: () => number;
  /** `count` lets everything through that only a rate would refuse, so that a benchmark need not sleep. */
  readonly rateLimits?: 'enforce' | 'count';
}

/** A Jira Cloud site that answers its REST API in this process. Writes change the site it is given. */
export function createJiraSimulator(options: SimulatorOptions): JiraSimulator {
  return new Simulator(options);
}

const RETRY_AFTER_FAULT_MS = 1000;

class Simulator implements JiraSimulator {
  readonly site: SiteData;
  readonly clock: SiteClock;
  private readonly core: JiraCore;
  private readonly monotonicNow: () => number;
  private readonly router = new Router(ALL_ROUTES);
  private readonly limiter = new Limiter();
  private readonly enforcesRates: boolean;
  private readonly faults: FaultPlan;
  private readonly delivery: EventDelivery;
  private readonly counter = new UsageCounter();
  private readonly writeListeners: ((write: RecordedWrite) => void)[] = [];

  constructor(options: SimulatorOptions) {
    this.site = options.site;
    this.clock = options.clock;
    this.monotonicNow = options.monotonicNow ?? (() => performance.now());
    this.enforcesRates = options.rateLimits !== 'count';
    this.faults = new FaultPlan(options.seed ?? 1);
    this.delivery = new EventDelivery(this.faults);
    this.core = createCore({ ...options, monotonicNow: this.monotonicNow });
  }

  async handle(request: JiraRequest, caller: Caller): Promise<Response> {
    if (this.faults.latencyMs > 0 && isLimited(caller)) await pause(this.faults.latencyMs);
    this.core.tasks.settle('due');
    const match = this.router.match(request.method, pathnameOf(request));
    if (!match) return toResponse(refusalReply(notSimulated(`${request.method} ${pathnameOf(request)}`)));
    return toResponse(this.answer({ match, request, caller, now: this.clock.now() }));
  }

  onEvent(listener: (event: ProductEvent) => void): void {
    this.delivery.subscribe(listener);
  }

  onWrite(listener: (write: RecordedWrite) => void): void {
    this.writeListeners.push(listener);
  }

  // Asynchronous like the port, so that what it throws arrives as a rejection.
  // eslint-disable-next-line @typescript-eslint/require-await
  async replay({ at, caller, request }: RecordedWrite): Promise<void> {
    const match = this.router.match(request.method, pathnameOf(request));
    if (match?.route.writes !== true) throw new Error(`${request.method} ${request.path} is not a write.`);
    const { reply } = perform({ match, request, caller, now: at }, this.core);
    this.core.tasks.settle('all');
    if (reply.status < 400) return;
    const cause = JSON.stringify(reply.body);
    throw new Error(`A recorded write no longer applies: ${request.method} ${request.path} gives ${cause}.`);
  }

  usage(): JiraUsage {
    return this.counter.read();
  }

  resetUsage(): void {
    this.counter.reset();
  }

  setFaults(faults: Partial<JiraFaults>): void {
    this.faults.configure(faults);
  }

  /** Limits first, then faults, then the work itself: a refused request changes nothing. */
  private answer(routed: RoutedRequest): Reply {
    const { caller, now, match } = routed;
    const operation = operationOf(match.route);
    if (usesPoints(caller)) this.counter.countRequest(operation);
    const refusal = this.enforcesRates ? this.limiter.refusal(this.limited(routed, operation)) : null;
    if (refusal) return refusal;
    const fault = isLimited(caller) ? this.faults.nextRequest() : ({ kind: 'none' } as const);
    if (fault.kind === 'throttle')
      return tooMany('jira-burst-based', { waitMs: RETRY_AFTER_FAULT_MS, limit: 0, resetsAt: now });
    const isLostAfterwards = fault.kind === 'error' && fault.afterwards && match.route.writes === true;
    if (fault.kind === 'error' && !isLostAfterwards) return breakdown(fault.status);
    const reply = this.carryOut(routed);
    return isLostAfterwards ? breakdown(fault.status) : reply;
  }

  /** Does the work, charges it, keeps a write and announces it: in this order, so that what is announced is kept. */
  private carryOut(routed: RoutedRequest): Reply {
    const { request, caller, now, match } = routed;
    // A replay has no time between writes: accepted work must not be overtaken by a later write here either.
    if (match.route.writes === true) this.core.tasks.settle('all');
    const { reply, events } = perform(routed, this.core);
    const points = 1 + reply.points;
    if (usesPoints(caller)) this.counter.countPoints(points);
    const headers = this.limiter.charge(points, { caller, now });
    if (match.route.writes === true && reply.status < 400)
      for (const listener of this.writeListeners) listener({ at: now, caller, request: essential(request) });
    for (const event of events) this.delivery.deliver(event);
    return { ...reply, headers: { ...headers, ...reply.headers } };
  }

  private limited({ match, caller, now }: RoutedRequest, operation: string): LimitedRequest {
    const written = match.route.writes === true ? match.params['issueIdOrKey'] : undefined;
    const writtenIssueId = (written !== undefined && this.core.store.find(written)?.id) || null;
    return { operation, caller, writtenIssueId, now, monotonicNow: this.monotonicNow() };
  }
}

/** What a write is made again from: no header changes what it does. */
function essential({ method, path, body }: JiraRequest): JiraRequest {
  return { method, path, ...(body !== undefined && { body }) };
}

function breakdown(status: 500 | 503): Reply {
  const message = status === 500 ? 'Internal server error' : 'The service is temporarily unavailable.';
  return { status, body: { errorMessages: [message], errors: {} }, points: 0 };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
