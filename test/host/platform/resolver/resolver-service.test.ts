import { aHost, aResolverCall } from '../support/a-host';
import { aManifest } from '../support/a-manifest';
import { HandTime } from '../support/hand-time';

const echo = { resolver: (...received: unknown[]) => received };

describe('invokeResolver', () => {
  it("hands over the call and a context that is the host's own", async () => {
    const { host } = await aHost({ loadApp: () => echo, siteUrl: 'http://127.0.0.1:9000' });
    const received = await host.invokeResolver({
      ...aResolverCall,
      functionKey: 'split',
      payload: { period: 'P1', accountId: 'forged' },
      extension: { project: { id: '10000' } },
    });
    expect(received).toEqual([
      {
        call: { functionKey: 'split', payload: { period: 'P1', accountId: 'forged' } },
        context: {
          accountId: 'user-1',
          cloudId: 'cloud-1',
          siteUrl: 'http://127.0.0.1:9000',
          moduleKey: 'page',
          localId: expect.stringMatching(/^ari:cloud:ecosystem::extension\/.*\/static\/page$/) as unknown,
          environmentId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
          environmentType: 'DEVELOPMENT',
          locale: 'en-US',
          timezone: 'UTC',
          extension: { project: { id: '10000' } },
        },
      },
      {
        installContext: 'ari:cloud:jira::site/cloud-1',
        principal: { accountId: 'user-1' },
        installation: { ari: { installationId: expect.any(String) as unknown }, contexts: [{ cloudId: 'cloud-1' }] },
      },
    ]);
  });

  it('reaches the definitions of @forge/resolver with the account of the caller', async () => {
    const { host } = await aHost({
      loadApp: () => {
        const { makeResolver } = jest.requireActual<typeof import('@forge/resolver')>('@forge/resolver');
        return { resolver: makeResolver({ who: (request: { context: unknown }) => request.context }) } as never;
      },
    });
    const who = await host.invokeResolver({
      ...aResolverCall,
      functionKey: 'who',
      locale: 'de-DE',
      timezone: 'Asia/Tokyo',
    });
    expect(who).toMatchObject({ accountId: 'user-1', moduleKey: 'page', locale: 'de-DE', timezone: 'Asia/Tokyo' });
    await expect(host.invokeResolver({ ...aResolverCall, functionKey: 'why' })).rejects.toThrow(
      "There was an error invoking the function - Resolver has no definition for 'why'.",
    );
  });

  it('gives the result as JSON would: dates as text, nothing for undefined', async () => {
    const results = [{ at: new Date(0), gone: undefined }, undefined, null, 'text'];
    const { host } = await aHost({ loadApp: () => ({ resolver: () => results.shift() }) });
    expect(await host.invokeResolver(aResolverCall)).toEqual({ at: '1970-01-01T00:00:00.000Z' });
    expect(await host.invokeResolver(aResolverCall)).toBeUndefined();
    expect(await host.invokeResolver(aResolverCall)).toBeNull();
    expect(await host.invokeResolver(aResolverCall)).toBe('text');
  });

  it('rejects what the app throws, in the words of the platform, and keeps the cause', async () => {
    const cause = new TypeError('x is not a function');
    const { host } = await aHost({ loadApp: () => ({ resolver: () => Promise.reject(cause) }) });
    await expect(host.invokeResolver(aResolverCall)).rejects.toMatchObject({
      name: 'FunctionInvocationError',
      code: 'INVOCATION_FAILED',
      message: 'There was an error invoking the function - x is not a function',
      cause,
    });
  });

  it('rejects a module that has no resolver', async () => {
    const { host } = await aHost();
    await expect(host.invokeResolver({ ...aResolverCall, moduleKey: 'hourly' })).rejects.toThrow(
      'manifest.yml has no module "hourly" with a resolver.',
    );
  });
});

describe('limits of the front end', () => {
  const quotes = 2;

  it('are 500 KB in', async () => {
    const { host } = await aHost({ loadApp: () => ({ resolver: () => 'answer' }) });
    const invoke = (bytes: number) => host.invokeResolver({ ...aResolverCall, payload: 'x'.repeat(bytes - quotes) });
    await expect(invoke(500 * 1024)).resolves.toBe('answer');
    await expect(invoke(500 * 1024 + 1)).rejects.toThrow(
      'There was an error invoking the function - The payload has 512001 bytes; an invocation accepts at most 500 KB.',
    );
  });

  it('are 5 MB out', async () => {
    let bytes = 5 * 1024 * 1024;
    const { host } = await aHost({ loadApp: () => ({ resolver: () => 'x'.repeat(bytes - quotes) }) });
    await expect(host.invokeResolver(aResolverCall)).resolves.toHaveLength(bytes - quotes);
    bytes += 1;
    await expect(host.invokeResolver(aResolverCall)).rejects.toThrow('an invocation may return at most 5 MB');
  });

  it('are 500 calls in 25 s for each user', async () => {
    const time = new HandTime();
    const { host } = await aHost({ time, loadApp: () => ({ resolver: () => 'answer' }) });
    const invoke = (accountId: string) => host.invokeResolver({ ...aResolverCall, accountId });
    await Promise.all(Array.from({ length: 500 }, () => invoke('user-1')));
    await expect(invoke('user-1')).rejects.toThrow('Resolver calls are rate limited at 500req/25s');
    await expect(invoke('user-2')).resolves.toBe('answer');
    await time.pass(26_000);
    await expect(invoke('user-1')).resolves.toBe('answer');
  });

  it('do not hold the calls back where rates are only counted', async () => {
    const { host } = await aHost({ rateLimits: 'count', loadApp: () => ({ resolver: () => 'answer' }) });
    const calls = Array.from({ length: 501 }, () => host.invokeResolver(aResolverCall));
    expect((await Promise.all(calls)).at(-1)).toBe('answer');
  });
});

describe('a module with a resolver only for its edit view', () => {
  it('can call it', async () => {
    const views = 'jira:dashboardGadget: [{ key: gadget, edit: { resolver: { function: resolver } } }]';
    const { host } = await aHost({ manifest: aManifest({ views }), loadApp: () => ({ resolver: () => 'saved' }) });
    expect(await host.invokeResolver({ ...aResolverCall, moduleKey: 'gadget' })).toBe('saved');
  });
});
