import { aHost } from '../support/a-host';

type PlatformFetch = (meta: unknown, path: string, init: RequestInit) => Promise<Response>;

/** Calls the platform as a package would that the app does not have. */
const callPlatform: PlatformFetch = async (meta, path, init) => {
  const { __forge_fetch__: call } = globalThis as { __forge_fetch__?: PlatformFetch };
  if (!call) throw new Error('there is no platform');
  return call(meta, path, init);
};

describe('a call that the host does not know', () => {
  it.each([
    ['Atlassian GraphQL', { type: 'fpp', provider: 'app', remote: 'stargate' }, '/graphql'],
    ['another product', { type: 'fpp', provider: 'app', remote: 'confluence' }, '/wiki/rest/api/space'],
    ['SQL', { type: 'sql', provider: 'app', remote: 'sql' }, '/api/v1/execute'],
    ['a remote', { type: 'frc', remote: 'far' }, '/events'],
    ['another context', { type: 'fpp', provider: 'app', remote: 'jira', contextAri: 'ari:x' }, '/rest/api/3/myself'],
    ['nothing it names', null, '/anything'],
  ])('of %s fails with method, path and descriptor, and is in the log', async (_, meta, path) => {
    const { inside, log, jira } = await aHost();
    const message = `The local host: POST ${path} is not implemented (meta ${JSON.stringify(meta)}).`;
    await expect(inside(() => callPlatform(meta, path, { method: 'POST' }))).rejects.toMatchObject({
      code: 'UNSUPPORTED_PLATFORM_CALL',
      message,
    });
    expect(log).toContain(`ERROR ${message}`);
    expect(jira.calls).toEqual([]);
  });

  it('fails through the real packages: a web trigger URL, GraphQL, an app event', async () => {
    const { inside } = await aHost();
    await expect(inside(({ api }) => api.webTrigger.getUrl('hook'))).rejects.toThrow(
      'POST /graphql is not implemented',
    );
    await expect(inside(({ api }) => api.default.asApp().requestGraph('{ me }'))).rejects.toThrow('POST /graphql');
    await expect(inside(({ events }) => events.appEvents.publish({ key: 'done' }))).rejects.toThrow(
      'POST /forge/events/v1/app-events is not implemented',
    );
  });

  it('fails for a body that is not text', async () => {
    const { inside } = await aHost();
    const call = inside(({ api }) =>
      api.asApp().requestJira(api.route`/rest/api/3/issue/A-1/attachments`, {
        method: 'POST',
        body: new URLSearchParams('a=b'),
      }),
    );
    await expect(call).rejects.toThrow('POST /rest/api/3/issue/A-1/attachments with a body that is not text');
  });
});
