import { seededRandom } from './random';
import type { JiraFaults } from './simulator-api';

/** What is to go wrong with one request. */
export type RequestFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'throttle' }
  /** `afterwards`: the work is done, only its answer is lost. */
  | { readonly kind: 'error'; readonly status: 500 | 503; readonly afterwards: boolean };

/** What is to go wrong with one event. */
export interface EventFault {
  readonly copies: 0 | 1 | 2;
  /** The event waits until the next one has been delivered. */
  readonly overtaken: boolean;
}

const NO_FAULTS: Omit<JiraFaults, 'seed'> = {
  throttleRate: 0,
  errorRate: 0,
  dropEventRate: 0,
  duplicateEventRate: 0,
  reorderEvents: false,
  latencyMs: 0,
};

/** Faults drawn from a seed: the nth request and the nth event meet the same fate in every run. */
export class FaultPlan {
  private settings: JiraFaults;
  private requestDraw: () => number;
  private eventDraw: () => number;

  constructor(seed: number) {
    this.settings = { ...NO_FAULTS, seed };
    [this.requestDraw, this.eventDraw] = streams(seed);
  }

  /** Changes some settings; a seed, even the same one, begins the draws anew. */
  configure(changes: Partial<JiraFaults>): void {
    this.settings = { ...this.settings, ...changes };
    if (changes.seed !== undefined) [this.requestDraw, this.eventDraw] = streams(changes.seed);
  }

  get latencyMs(): number {
    return this.settings.latencyMs;
  }

  /** The fate of the next request. It always draws as often, so that one rate does not move another's strikes. */
  nextRequest(): RequestFault {
    const [throttle, error, status, moment] = draw(this.requestDraw);
    if (throttle < this.settings.throttleRate) return { kind: 'throttle' };
    if (error >= this.settings.errorRate) return { kind: 'none' };
    return { kind: 'error', status: status < 0.5 ? 500 : 503, afterwards: moment < 0.5 };
  }

  nextEvent(): EventFault {
    const [drop, duplicate, overtaken] = draw(this.eventDraw);
    const { dropEventRate, duplicateEventRate, reorderEvents } = this.settings;
    if (drop < dropEventRate) return { copies: 0, overtaken: false };
    return { copies: duplicate < duplicateEventRate ? 2 : 1, overtaken: reorderEvents && overtaken < 0.5 };
  }
}

function draw(next: () => number): [number, number, number, number] {
  return [next(), next(), next(), next()];
}

/** Requests and events draw apart: an event more does not change what happens to requests. */
function streams(seed: number): [() => number, () => number] {
  return [seededRandom(seed), seededRandom(seed ^ 0x5eed_e7e7)];
}
