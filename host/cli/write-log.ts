import { z } from 'zod';
import type { JiraSimulator, RecordedWrite } from '../jira/simulator-api';
import type { OrderedStore } from '../platform/app-host-api';

const PREFIX = 'host:write:';
const END = 'host:write;';

const writeSchema = z.object({
  at: z.number(),
  caller: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('user'),
      accountId: z.string(),
      through: z.enum(['app', 'token', 'site']).exactOptional(),
    }),
    z.object({ kind: z.literal('app') }),
    z.object({ kind: z.literal('anonymous') }),
  ]),
  request: z.object({
    method: z.string(),
    path: z.string(),
    headers: z.record(z.string(), z.string()).exactOptional(),
    body: z.string().exactOptional(),
  }),
});

/** Keeps every write that the simulated Jira accepted, so that the site is the same after a kill. */
export class WriteLog {
  private readonly store: OrderedStore;
  private next = 0;
  private saving: Promise<void> = Promise.resolve();

  constructor(store: OrderedStore) {
    this.store = store;
  }

  /** Does all kept writes again, in order, on a site that was built anew; returns how many. */
  async replayOn(jira: JiraSimulator): Promise<number> {
    let count = 0;
    for (const [key, value] of this.store.range(PREFIX, END)) {
      await jira.replay(writeSchema.parse(JSON.parse(Buffer.from(value).toString('utf8'))));
      this.next = Number(key.slice(PREFIX.length)) + 1;
      count += 1;
    }
    return count;
  }

  /** Keeps a write. Call `replayOn` first: it finds where the log ends. */
  append(write: RecordedWrite): void {
    const digits = 12;
    const key = PREFIX + String(this.next).padStart(digits, '0');
    this.next += 1;
    // Not chained: the store applies changes in the order in which they are handed over.
    const durable = this.store.write([[key, Buffer.from(JSON.stringify(write))]]);
    this.saving = Promise.all([this.saving, durable]).then(() => undefined);
    // Whoever waits for `settled` is told; until then the failure must not end the process.
    this.saving.catch(() => undefined);
  }

  /** Resolves when everything appended so far is durable; rejects when something could not be kept. */
  settled(): Promise<void> {
    return this.saving;
  }
}

/** The same Jira, but an answer to a write comes only when the write is kept. */
export function durably(jira: JiraSimulator, log: WriteLog): JiraSimulator {
  jira.onWrite((write) => log.append(write));
  return {
    site: jira.site,
    clock: jira.clock,
    handle: async (request, caller) => {
      const response = await jira.handle(request, caller);
      await log.settled();
      return response;
    },
    onEvent: (listener) => jira.onEvent(listener),
    onWrite: (listener) => jira.onWrite(listener),
    replay: (write) => jira.replay(write),
    usage: () => jira.usage(),
    resetUsage: () => jira.resetUsage(),
    setFaults: (faults) => jira.setFaults(faults),
  };
}
