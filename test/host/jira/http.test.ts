import { aJira } from '../../support/jira-harness';
import { served } from '../../support/jira-server';
import { anIssue } from '../../support/jira-site';

const basic = (credentials: string): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
});
const ADA = basic('ada@example.com:token-of-ada');

describe('a site over HTTP', () => {
  it('answers who it knows, as that person', async () => {
    await served(aJira().simulator, async (origin) => {
      const response = await fetch(`${origin}/rest/api/3/myself`, { headers: ADA });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(await response.json()).toMatchObject({ accountId: 'ada' });
    });
  });

  it.each([
    ['a wrong token', basic('ada@example.com:guess')],
    ['no token', basic('ada@example.com')],
    ['an unknown e-mail', basic('eve@example.com:token-of-ada')],
    ['somebody who has left', basic('gone@example.com:token-of-gone')],
    ['another scheme', { Authorization: 'Bearer token-of-ada' }],
    ['nonsense', { Authorization: 'Basic ???' }],
  ])('refuses %s, also where nobody in particular would be let in', async (_, headers) => {
    await served(aJira().simulator, async (origin) => {
      for (const path of ['myself', 'serverInfo'])
        expect((await fetch(`${origin}/rest/api/3/${path}`, { headers })).status).toBe(401);
    });
  });

  it('lets nobody in particular see what is open', async () => {
    await served(aJira().simulator, async (origin) => {
      expect((await fetch(`${origin}/rest/api/3/serverInfo`)).status).toBe(200);
      expect((await fetch(`${origin}/rest/api/3/myself`)).status).toBe(401);
    });
  });

  it('passes bodies on, and keeps no credentials with what it records', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await served(jira.simulator, async (origin) => {
      const body = JSON.stringify({ fields: { summary: 'Grüße — new' } });
      const response = await fetch(`${origin}/rest/api/3/issue/ALPHA-1`, { method: 'PUT', headers: ADA, body });
      expect([response.status, await response.text()]).toEqual([204, '']);
    });
    expect(jira.site.issues[0]?.summary).toBe('Grüße — new');
    expect(jira.writes).toMatchObject([{ caller: { kind: 'user', accountId: 'ada', through: 'token' } }]);
    expect(JSON.stringify(jira.writes)).not.toContain('token-of-ada');
  });

  it('does not use the app’s points', async () => {
    const jira = aJira();
    await served(jira.simulator, (origin) => fetch(`${origin}/rest/api/3/myself`, { headers: ADA }));
    expect(jira.simulator.usage().requests).toBe(0);
  });

  it('lets clients follow the place of a task', async () => {
    await served(aJira({ issues: [anIssue()] }).simulator, async (origin) => {
      const response = await fetch(`${origin}/rest/api/3/issue/properties/multi`, {
        ...{ method: 'POST', headers: ADA },
        body: JSON.stringify({ issues: [{ issueID: 10001, properties: { tag: 1 } }] }),
      });
      expect(response.url).toBe(`${origin}/rest/api/3/task/10000`);
      expect(await response.json()).toMatchObject({ id: '10000', status: 'ENQUEUED' });
    });
  });

  it('refuses a body that no request needs', async () => {
    await served(aJira({ issues: [anIssue()] }).simulator, async (origin) => {
      const body = 'x'.repeat(5 * 1024 * 1024 + 1);
      const response = await fetch(`${origin}/rest/api/3/issue/ALPHA-1`, { method: 'PUT', headers: ADA, body });
      expect(response.status).toBe(413);
    });
  });
});
