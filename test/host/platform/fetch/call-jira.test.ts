import { aHost } from '../support/a-host';

describe('a call of Jira, through @forge/api', () => {
  it('is made by the app, the calling user, or nobody', async () => {
    const { inside, jira } = await aHost();
    await inside(async ({ api }) => {
      await api.asApp().requestJira(api.route`/rest/api/3/myself`);
      await api.asUser().requestJira(api.route`/rest/api/3/myself`);
      await api.requestJira(api.route`/rest/api/3/myself`);
    }, 'user-7');
    expect(jira.calls.map(({ caller }) => caller)).toEqual([
      { kind: 'app' },
      { kind: 'user', accountId: 'user-7' },
      { kind: 'anonymous' },
    ]);
  });

  it('carries method, path with its query, headers and body', async () => {
    const { inside, jira } = await aHost();
    await inside(({ api }) =>
      api.asApp().requestJira(api.route`/rest/api/3/issue/${'A-1'}?notifyUsers=${'no & no'}`, {
        method: 'PUT',
        headers: { Accept: 'application/json' },
        body: '{"fields":{}}',
      }),
    );
    expect(jira.calls[0]?.request).toEqual({
      method: 'PUT',
      path: '/rest/api/3/issue/A-1?notifyUsers=no%20%26%20no',
      headers: expect.objectContaining({ accept: 'application/json', 'content-type': 'application/json' }) as unknown,
      body: '{"fields":{}}',
    });
  });

  it('gives the app the answer as it is, also a refusal', async () => {
    const { inside, jira } = await aHost();
    jira.answer = () =>
      Response.json(
        { errorMessages: ['no'] },
        { status: 429, headers: { 'Retry-After': '7', 'RateLimit-Reason': 'x' } },
      );
    const answer = await inside(async ({ api }) => {
      const response = await api.asApp().requestJira(api.route`/rest/api/3/myself`);
      return [response.status, response.ok, response.headers.get('retry-after'), (await response.json()) as unknown];
    });
    expect(answer).toEqual([429, false, '7', { errorMessages: ['no'] }]);
  });

  it('as the user needs a user: in a schedule there is none', async () => {
    const { host, jira } = await aHost({
      app: ({ api }) => ({ onSchedule: () => api.asUser().requestJira(api.route`/rest/api/3/myself`) }),
    });
    await expect(host.runSchedule('hourly')).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR', status: 401 });
    expect(jira.calls).toEqual([]);
  });

  it('as another user than the calling one is refused, not made as the caller', async () => {
    const { inside, jira } = await aHost();
    const call = inside(({ api }) => api.asUser('user-2').requestJira(api.route`/rest/api/3/myself`), 'user-1');
    await expect(call).rejects.toThrow('as another user than the calling one is not implemented');
    expect(jira.calls).toEqual([]);
  });
});
