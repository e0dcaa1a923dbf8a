import type { OrderedStore } from '../../../host/platform/app-host-api';
import { createMemoryStore } from '../../../host/platform/store/memory-store';
import { type AHostOptions, aHost } from './support/a-host';
import { FakeJira } from './support/fake-jira';
import type { ForgePackages } from './support/forge-packages';

const pages = 12;

/**
 * A small app of the kind that the platform is for: a synchronisation in steps, each pushed by the
 * one before, each safe to run twice, with its place kept in storage and its pages read from Jira.
 */
function syncApp({ api, events: { Queue }, kvs: { kvs } }: ForgePackages) {
  const queue = new Queue({ key: 'work' });
  const pushStep = (page: number) =>
    queue.push({ body: { page }, concurrency: { key: 'sync', limit: 1 }, delayInSeconds: page % 3 });
  return {
    onEvent: () => pushStep(0),
    onWork: async (event: unknown) => {
      const { page } = (event as { body: { page: number } }).body;
      const response = await api.asApp().requestJira(api.route`/rest/api/3/search/jql?page=${String(page)}`);
      await kvs.set(`page:${String(page).padStart(2, '0')}`, await response.json());
      const { results } = await kvs
        .query()
        .where('key', { condition: 'BEGINS_WITH', values: ['page:'] })
        .limit(100)
        .getMany();
      await kvs.set('progress', { pages: results.length, at: new Date().toISOString() });
      if (page + 1 < pages) await pushStep(page + 1);
    },
  };
}

/** Everything that the app can see of its storage. */
const dump = (store: OrderedStore) =>
  [...store.range('kvs:', 'kvs;')].map(([key, value]) => `${key} ${Buffer.from(value).toString()}`);

const everything = (store: OrderedStore) =>
  [...store.range('', '\u{10FFFF}')].map(([key, value]) => `${key} ${Buffer.from(value).toString()}`);

/** Jira as it answers the synchronisation; `reached` resolves at its n-th call, where a test can kill the host. */
function aJira(reachedAt = Infinity) {
  const jira = new FakeJira();
  const reached = new Promise<void>((resolve) => {
    jira.answer = ({ path }) => {
      if (jira.calls.length === reachedAt) resolve();
      return Response.json({ path });
    };
  });
  return { jira, reached };
}

function options(overrides: AHostOptions = {}): AHostOptions {
  let made = 0;
  return { app: syncApp, newId: () => `id-${String(++made)}`, jira: aJira().jira, ...overrides };
}

async function undisturbed(): Promise<readonly string[]> {
  const started = await aHost(options());
  await started.host.idle();
  return dump(started.store);
}

describe('the same start', () => {
  it('gives the same storage, byte for byte', async () => {
    const first = await undisturbed();
    expect(first).toHaveLength(pages + 1);
    expect(await undisturbed()).toEqual(first);
  });

  it('gives the same, whatever store is below and however long its writes take', async () => {
    const store = createMemoryStore();
    const slow: OrderedStore = {
      get: (key) => store.get(key),
      range: (from, to, limit) => store.range(from, to, limit),
      close: () => store.close(),
      write: async (changes) => {
        await new Promise((resolve) => setTimeout(resolve, changes.length));
        await store.write(changes);
      },
    };
    const started = await aHost(options({ store: slow }));
    await started.host.idle();
    expect(dump(store)).toEqual(await undisturbed());
  });
});

describe('a kill', () => {
  it.each(Array.from({ length: pages }, (_, index) => index + 1))(
    'at the call of page %i, and a restart, end in the same storage as no kill, byte for byte',
    async (killAt) => {
      const { jira, reached } = aJira(killAt);
      const first = await aHost(options({ jira }));
      await reached;
      const second = await first.restart(options());
      await second.host.idle();
      expect(dump(second.store)).toEqual(await undisturbed());
      expect(everything(second.store).filter((entry) => entry.startsWith('queue:event:'))).toEqual([]);
    },
  );

  it('at every second call, again and again, still ends', async () => {
    let next = aJira(2);
    let current = await aHost(options({ jira: next.jira }));
    let kills = 0;
    while ((await Promise.race([next.reached, current.host.idle().then(() => 'idle')])) !== 'idle') {
      kills += 1;
      next = aJira(2);
      current = await current.restart(options({ jira: next.jira }));
    }
    expect(kills).toBeGreaterThan(pages / 2);
    expect(dump(current.store)).toEqual(await undisturbed());
  });
});
