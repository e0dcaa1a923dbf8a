import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLmdbStore } from '../../../host/platform/store/lmdb-store';
import { type AHostOptions, aHost } from './support/a-host';

const folder = mkdtempSync(join(tmpdir(), 'host-on-disk-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Event = Record<string, unknown>;

/** Starts a host on the folder, does something with it, and stops it and its store. */
async function session<T>(options: AHostOptions, run: (started: Awaited<ReturnType<typeof aHost>>) => Promise<T>) {
  const store = openLmdbStore(folder);
  const started = await aHost({ ...options, store });
  const result = await run(started);
  await started.host.close();
  await store.close();
  return result;
}

describe('a host on disk', () => {
  it('has after a restart its keys, secrets, events, jobs and the knowledge of its installation', async () => {
    const jobId = await session({ delayScale: 1 }, async ({ inside, host }) => {
      const pushed = await inside(async ({ kvs: { kvs }, events: { Queue } }) => {
        await kvs.set('contract:1', { floor: 20 });
        await kvs.setSecret('token', 'secret');
        return new Queue({ key: 'work' }).push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 900 }]);
      });
      await host.idle();
      return pushed.jobId;
    });
    const worked: Event[] = [];
    const installed: unknown[] = [];
    const app = () => ({
      onWork: (event: unknown) => worked.push(event as Event),
      onEvent: (event: unknown) => installed.push(event),
    });
    const found = await session({ delayScale: 1, app }, async ({ inside, host }) => {
      await host.idle({ includeDelayed: true });
      return inside(async ({ kvs: { kvs }, events: { Queue } }) => [
        await kvs.get('contract:1'),
        await kvs.getSecret('token'),
        await new Queue({ key: 'work' }).getStats(jobId),
      ]);
    });
    expect(found).toEqual([{ floor: 20 }, 'secret', { success: 2, inProgress: 0, failed: 0 }]);
    expect(worked).toEqual([expect.objectContaining({ jobId, body: { n: 2 } })]);
    expect(installed).toEqual([]);
  });
});
