import { KvsChoices } from '../../src/adapters/kvs/kvs-choices';
import { KvsContracts } from '../../src/adapters/kvs/kvs-contracts';
import { KvsItemStores } from '../../src/adapters/kvs/kvs-item-stores';
import { KvsBoardIndex, KvsScoreMarks } from '../../src/adapters/kvs/kvs-marks';
import { KvsSites } from '../../src/adapters/kvs/kvs-sites';
import { KvsSnapshots } from '../../src/adapters/kvs/kvs-snapshots';
import { KvsSyncStates } from '../../src/adapters/kvs/kvs-sync-states';
import type { Job } from '../../src/app/jobs/job';
import { runJob } from '../../src/app/jobs/run-job';
import type { CallPorts } from '../../src/app/ports/ports';
import type { OperatingContract } from '../../src/core/ledger/operating-contract';
import { asUserOf, FakeJira } from './fake-jira';
import { aContract, instant } from './facts';
import { InMemoryKeyValue } from './in-memory-key-value';

/** The use cases over storage in memory and a Jira that a test fills, with a queue that the test empties. */
export interface TestApp {
  readonly ports: CallPorts;
  readonly kv: InMemoryKeyValue;
  readonly jira: FakeJira;
  readonly queue: { readonly job: Job; readonly delaySeconds: number }[];
  readonly logged: string[];
  /** The time that Jira tells. */
  at: number;
  /** Runs jobs until none is left; each job is delivered as often as asked. */
  drain(deliveries?: number): Promise<void>;
  /** Stores a contract with its claims, as `createContract` would. */
  agree(contract?: OperatingContract): Promise<OperatingContract>;
}

export function anApp(kv = new InMemoryKeyValue(), jira = new FakeJira()): TestApp {
  const queue: { job: Job; delaySeconds: number }[] = [];
  const logged: string[] = [];
  const note = (message: string): void => void logged.push(message);
  const ports: CallPorts = {
    clock: { now: async () => app.at },
    log: { info: note, warn: note, error: note },
    queue: { push: async (job, delaySeconds = 0) => void queue.push({ job: structuredClone(job), delaySeconds }) },
    jira,
    asUser: asUserOf(jira),
    contracts: new KvsContracts(kv),
    stores: new KvsItemStores(kv),
    syncStates: new KvsSyncStates(kv),
    sites: new KvsSites(kv),
    snapshots: new KvsSnapshots(kv),
    choices: new KvsChoices(kv),
    scoreMarks: new KvsScoreMarks(kv),
    boards: new KvsBoardIndex(kv),
  };
  const app: TestApp = {
    ...{ ports, kv, jira, queue, logged },
    at: instant('2026-03-02T12:00Z'),
    drain: async (deliveries = 1) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        for (let i = 0; i < deliveries; i += 1) await runJob(ports, next.job);
      }
    },
    agree: async (contract = aContract()) => {
      await ports.contracts.create(contract);
      for (const projectId of contract.projectIds) {
        await ports.contracts.claim(projectId, { contractId: contract.id, at: app.at });
      }
      return contract;
    },
  };
  return app;
}

/** The same, with a contract whose first synchronisation is done. */
export async function aSyncedApp(contract?: OperatingContract, jira?: FakeJira): Promise<TestApp> {
  const app = anApp(new InMemoryKeyValue(), jira);
  const { id } = await app.agree(contract);
  await app.ports.queue.push({ kind: 'start-sync', contractId: id, run: 1, from: 'preparing' });
  await app.drain();
  return app;
}
