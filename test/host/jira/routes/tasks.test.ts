import { APP, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { SITE_NOW, anIssue } from '../../../support/jira-site';

async function submit(jira: JiraUnderTest): Promise<string> {
  const body = { issues: [{ issueID: 10001, properties: { tag: 1 } }] };
  return (await jira.post('/rest/api/3/issue/properties/multi', body)).headers.get('Location') ?? '';
}

describe('a task', () => {
  it('says what it is, who asked for it, and how far it is', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const location = await submit(jira);
    jira.clock.advance(250);
    expect((await jira.get(location)).body).toEqual({
      self: 'https://example.atlassian.net/rest/api/3/task/10000',
      ...{ id: '10000', description: 'Set entity properties of issues', status: 'ENQUEUED', progress: 0 },
      ...{ submittedBy: 10_000, submitted: SITE_NOW, elapsedRuntime: 250, lastUpdate: SITE_NOW + 250 },
    });
    expect((await jira.get(location)).body).toMatchObject({ status: 'RUNNING', started: SITE_NOW });
    expect((await jira.get(location)).body).toMatchObject({
      ...{ status: 'COMPLETE', progress: 100, finished: SITE_NOW + 250, result: { updated: 1, failures: [] } },
    });
  });

  it('is for who asked for it and for administrators of the site', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const location = await submit(jira);
    expect((await jira.get(location, 'lea')).status).toBe(403);
    expect((await jira.get(location, APP)).status).toBe(403);
    expect((await jira.get(location, 'root')).status).toBe(200);
  });

  it('is not there under another id', async () => {
    expect((await aJira().get('/rest/api/3/task/99999')).status).toBe(404);
  });
});
