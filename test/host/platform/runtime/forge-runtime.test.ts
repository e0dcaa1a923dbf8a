import { aHost } from '../support/a-host';

describe('the runtime, through @forge/api', () => {
  it('tells the app who and where it is', async () => {
    const { inside } = await aHost();
    const context = await inside(({ api }) => {
      const { appAri, environmentType, installationAri, installation, moduleKey, invocationId } = api.getAppContext();
      const sites = installation?.contexts.map(String);
      return {
        app: appAri.toString(),
        environmentType,
        installed: installationAri.toString(),
        sites,
        moduleKey,
        invocationId,
      };
    });
    expect(context).toEqual({
      app: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
      environmentType: 'DEVELOPMENT',
      installed: expect.stringMatching(/^ari:cloud:ecosystem::installation\/[0-9a-f-]{36}$/) as unknown,
      sites: ['ari:cloud:jira::site/cloud-1'],
      moduleKey: 'page',
      invocationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
  });

  it('takes the ids of invocations from the given source', async () => {
    let made = 0;
    const { inside } = await aHost({ newId: () => `id-${String(++made)}` });
    const first = await inside(({ api }) => api.getAppContext().invocationId);
    const second = await inside(({ api }) => api.getAppContext().invocationId);
    expect(second).not.toBe(first);
    expect([first, second]).toEqual([expect.stringMatching(/^id-\d+$/), expect.stringMatching(/^id-\d+$/)]);
  });

  it('counts down to the time limit', async () => {
    const { inside } = await aHost();
    const remaining = await inside(({ api }) => api.getAppContext().invocationRemainingTimeInMillis());
    expect(remaining).toBeGreaterThan(20_000);
    expect(remaining).toBeLessThanOrEqual(25_000);
  });

  it('leaves the place of the key-value store unset, so that the package asks for it by name', async () => {
    const { inside } = await aHost();
    expect(await inside(({ api }) => api.__getRuntime().kvs)).toBeUndefined();
  });
});
