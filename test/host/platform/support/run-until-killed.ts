/**
 * Run as a child, with a folder and a manifest: a host on disk whose consumer counts its runs of
 * each event and prints the event. `first` pushes 30 events, and its consumer never gets to return; any
 * other turn goes on to the end and prints `idle`.
 */
import { createRequire } from 'node:module';

import type * as Events from '@forge/events';
import type * as Kvs from '@forge/kvs';

import { createAppHost } from '../../../../host/platform/app-host';
import { openLmdbStore } from '../../../../host/platform/store/lmdb-store';
import { FakeJira } from './fake-jira';

const [folder = '', manifestPath = '', turn = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const store = openLmdbStore(folder);

const host = await createAppHost({
  manifestPath,
  store,
  jira: new FakeJira(),
  log: (line) => process.stderr.write(`${line}\n`),
  loadApp: () => {
    const { kvs } = require('@forge/kvs') as typeof Kvs;
    const { Queue } = require('@forge/events') as typeof Events;
    const bodies = Array.from({ length: 30 }, (_, n) => ({ body: { n } }));
    return {
      resolver: () => new Queue({ key: 'work' }).push(bodies),
      onEvent: () => undefined,
      onWork: async (event) => {
        const key = `runs:${String((event as { body: { n: number } }).body.n)}`;
        const runs = ((await kvs.get<number>(key)) ?? 0) + 1;
        await kvs.set(key, runs);
        process.stdout.write(`${key}\n`);
        if (turn === 'first') await new Promise(() => undefined);
      },
    };
  },
});
if (turn === 'first') {
  await host.invokeResolver({
    moduleKey: 'page',
    functionKey: 'push',
    payload: {},
    accountId: 'user-1',
    extension: {},
  });
}
await host.idle();
process.stdout.write('idle\n');
await host.close();
await store.close();
