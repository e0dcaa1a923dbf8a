import type { JiraSimulator } from '../../host/jira/simulator-api';
import type { OrderedStore } from '../../host/platform/app-host-api';

/** Stops a host as a kill does: from one operation on, nothing it does reaches storage or Jira any more. */
export class KillSwitch {
  private operations = 0;
  private pull: () => void = () => undefined;
  /** Resolves when the host is killed. */
  readonly pulled = new Promise<void>((resolve) => {
    this.pull = resolve;
  });

  /** @param killAt the operation, counted from 1, that is not done any more; Infinity never kills */
  constructor(private readonly killAt: number) {}

  /** Operations on storage and Jira so far, the one that was killed included. */
  get count(): number {
    return this.operations;
  }

  get killed(): boolean {
    return this.operations >= this.killAt;
  }

  /** The store as the doomed host sees it. It stays open, as a disk does. */
  store(store: OrderedStore): OrderedStore {
    return {
      get: (key) => store.get(key),
      range: (from, to, limit) => store.range(from, to, limit),
      write: (changes) => this.unlessKilled(() => store.write(changes)),
      close: () => Promise.resolve(),
    };
  }

  /** Jira as the doomed host sees it: Jira itself lives on. */
  jira(jira: JiraSimulator): JiraSimulator {
    return {
      site: jira.site,
      clock: jira.clock,
      handle: (request, caller) => this.unlessKilled(() => jira.handle(request, caller)),
      onEvent: (listener) => {
        jira.onEvent((event) => {
          if (!this.killed) listener(event);
        });
      },
      onWrite: (listener) => {
        jira.onWrite(listener);
      },
      replay: (write) => jira.replay(write),
      usage: () => jira.usage(),
      resetUsage: () => {
        jira.resetUsage();
      },
      setFaults: (faults) => {
        jira.setFaults(faults);
      },
    };
  }

  private unlessKilled<T>(operation: () => Promise<T>): Promise<T> {
    if (!this.killed) this.operations += 1;
    if (!this.killed) return operation();
    this.pull();
    return new Promise<T>(() => undefined);
  }
}
