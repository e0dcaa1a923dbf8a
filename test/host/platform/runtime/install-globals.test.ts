import { installForgeGlobals } from '../../../../host/platform/runtime/install-globals';
import { aHost } from '../support/a-host';
import { aManifest } from '../support/a-manifest';
import { loadForgePackages } from '../support/forge-packages';

describe('outside of an invocation', () => {
  beforeAll(() => {
    installForgeGlobals();
  });

  it('there is no runtime, as @forge/api says', () => {
    const { api } = loadForgePackages();
    expect(() => api.__getRuntime()).toThrow('Forge runtime not found.');
  });

  it('the platform refuses calls, by their path', async () => {
    const { kvs } = loadForgePackages();
    await expect(kvs.kvs.get('a')).rejects.toThrow('/api/v1/get was called outside of an invocation');
  });

  it('the clock is real', () => {
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(1000);
  });
});

describe('inside an invocation', () => {
  it("the clock is the site's, also after a wait and in a timer", async () => {
    const { inside, jira } = await aHost();
    jira.clock.freeze(Date.parse('2015-04-01T12:00:00.000Z'));
    const times = await inside(async () => {
      const before = new Date().toISOString();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return [before, new Date().toISOString(), new Date(Date.now()).toISOString()];
    });
    expect(new Set(times)).toEqual(new Set(['2015-04-01T12:00:00.000Z']));
  });

  it('the console is in the log of the host, with its level', async () => {
    const { inside, log, host } = await aHost();
    await inside(() => {
      console.log('one %d', 1, { two: 2 });
      console.warn('careful');
      console.error(new Error('broken').message);
    });
    expect(log.map((line) => line.replace(/[0-9a-f-]{36}/, 'ID'))).toEqual([
      'INFO resolver ID one 1 { two: 2 }',
      'WARN resolver ID careful',
      'ERROR resolver ID broken',
    ]);
    expect(host.recent().map(({ text }) => text)).toEqual([...log].reverse());
  });

  it('a fetch reaches nothing outside, also through @forge/api', async () => {
    const { inside } = await aHost();
    const denied = { name: 'REQUEST_EGRESS_ALLOWLIST_ERR' };
    await expect(inside(() => fetch('https://example.com/'))).rejects.toMatchObject(denied);
    await expect(inside(({ api }) => api.fetch('https://example.com/'))).rejects.toMatchObject(denied);
  });

  it('a permitted fetch leaves the invocation', async () => {
    const external = 'external: { fetch: { backend: ["http://127.0.0.1:8089"] } }';
    const { inside } = await aHost({
      manifest: aManifest({ permissions: external }),
    });
    // Nothing listens there: the refusal is the network's, not the platform's.
    await expect(inside(() => fetch('http://127.0.0.1:8089/'))).rejects.toThrow('fetch failed');
  });
});

describe('code of the host that a call of the app leads to', () => {
  it('has the real clock and is in no invocation', async () => {
    const { inside, jira } = await aHost();
    jira.clock.freeze(Date.parse('2015-04-01T12:00:00.000Z'));
    const seen: unknown[] = [];
    jira.answer = () => {
      seen.push(new Date().getFullYear() > 2015, Reflect.get(globalThis, '__forge_runtime__'));
      return Response.json({});
    };
    await inside(({ api }) => api.asApp().requestJira(api.route`/rest/api/3/myself`));
    expect(seen).toEqual([true, undefined]);
  });
});
