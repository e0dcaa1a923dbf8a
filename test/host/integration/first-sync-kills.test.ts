import { Random } from '../../../host/data/random';
import type { JiraSimulator } from '../../../host/jira/simulator-api';
import type { LoadedApp, OrderedStore } from '../../../host/platform/app-host-api';
import { createMemoryStore } from '../../../host/platform/store/memory-store';
import { AppUnderTest, aGeneratedJira, createProposedContract, loadApp } from '../../support/app-under-test';
import { KillSwitch } from '../../support/kill-switch';
import { whatTheAppKeeps, withoutRunRecords } from '../../support/kept';

const KILLS = 20;
const SIZE = 300;
const LAST_KEY = '\uffff';

interface Machine {
  readonly jira: JiraSimulator;
  readonly store: OrderedStore;
}

/** What is stored when a contract exists and no job of its first synchronisation has been done: all runs begin here. */
async function storeWithAContract(): Promise<OrderedStore> {
  const store = createMemoryStore();
  const idle: LoadedApp = { ...loadApp(), onWork: () => new Promise(() => undefined) };
  const app = await AppUnderTest.start({ jira: aGeneratedJira({ size: SIZE }), store, app: () => idle });
  await createProposedContract(app);
  await app.host.close();
  return store;
}

async function machineWith(store: OrderedStore): Promise<Machine> {
  const copy = createMemoryStore();
  await copy.write([...store.range('', LAST_KEY)]);
  return { jira: aGeneratedJira({ size: SIZE }), store: copy };
}

/** Runs until nothing is left to do, or until the switch stops everything for good. */
async function runUntil(machine: Machine, killSwitch: KillSwitch): Promise<void> {
  const app = await AppUnderTest.start({
    jira: killSwitch.jira(machine.jira),
    store: killSwitch.store(machine.store),
  });
  await Promise.race([app.settle(), killSwitch.pulled]);
  // A killed host still waits for the write that never came back, so nobody waits for it.
  if (killSwitch.killed) void app.host.close();
  else await app.host.close();
}

// Each run is two hosts and a whole synchronisation.
jest.setTimeout(60_000);

describe('a first synchronisation that is killed', () => {
  let undisturbed: Record<string, string> = {};
  let operations = 0;
  let beginning: OrderedStore;

  beforeAll(async () => {
    beginning = await storeWithAContract();
    const machine = await machineWith(beginning);
    const killSwitch = new KillSwitch(Infinity);
    await runUntil(machine, killSwitch);
    operations = killSwitch.count;
    undisturbed = withoutRunRecords(whatTheAppKeeps(machine.store));
  });

  it('would have ended with facts, tags and a snapshot', () => {
    const keys = Object.keys(undisturbed).join('\n');
    expect(keys).toMatch(/facts/);
    expect(keys).toMatch(/tags/);
    expect(keys).toMatch(/snapshot/);
    expect(operations).toBeGreaterThan(2 * KILLS);
  });

  const random = new Random(20_261_102);
  const moments = Array.from({ length: KILLS }, (_, i) => [i + 1, random.next()] as const);

  it.each(moments)('kill %i leaves the same facts, tags and snapshot, byte for byte', async (_, share) => {
    const machine = await machineWith(beginning);
    await runUntil(machine, new KillSwitch(1 + Math.floor(share * operations)));
    await runUntil(machine, new KillSwitch(Infinity));
    expect(withoutRunRecords(whatTheAppKeeps(machine.store))).toEqual(undisturbed);
  });
});
