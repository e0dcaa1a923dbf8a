import { APP, aJira } from '../../../support/jira-harness';
import { PROJECT, anIssue } from '../../../support/jira-site';

const PATH = '/rest/api/3/issue/ALPHA-1/properties';

describe('an entity property', () => {
  it('is created, read, changed, listed and deleted', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect(await jira.put(`${PATH}/tag`, { category: 'growth' })).toMatchObject({ status: 201, body: undefined });
    expect((await jira.get(`${PATH}/tag`)).body).toEqual({ key: 'tag', value: { category: 'growth' } });
    expect((await jira.put(`${PATH}/tag`, 'plain text')).status).toBe(200);
    expect((await jira.get(`${PATH}/tag`)).body.value).toBe('plain text');
    expect((await jira.get(PATH)).body.keys).toEqual([
      { key: 'tag', self: 'https://example.atlassian.net/rest/api/3/issue/10001/properties/tag' },
    ]);
    expect((await jira.delete(`${PATH}/tag`)).status).toBe(204);
    expect((await jira.get(`${PATH}/tag`)).status).toBe(404);
  });

  it('leaves history, date and events alone, but is kept', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const { updated, histories } = structuredClone(anIssue());
    await jira.put(`${PATH}/tag`, 1);
    await jira.delete(`${PATH}/tag`);
    expect(jira.site.issues[0]).toMatchObject({ updated, histories });
    expect(jira.events).toEqual([]);
    expect(jira.writes.map(({ request }) => request.method)).toEqual(['PUT', 'DELETE']);
  });

  it('may hold 32,768 characters of JSON and not one more', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await jira.put(`${PATH}/tag`, 'x'.repeat(32_766))).status).toBe(201);
    expect((await jira.put(`${PATH}/tag`, 'x'.repeat(32_767))).status).toBe(400);
  });

  it('may have a key of 255 characters and not one more', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await jira.put(`${PATH}/${'k'.repeat(255)}`, 1)).status).toBe(201);
    expect((await jira.put(`${PATH}/${'k'.repeat(256)}`, 1)).status).toBe(400);
  });

  it('must be JSON', async () => {
    const jira = aJira({ issues: [anIssue()] });
    for (const body of ['', 'not json']) {
      const request = { method: 'PUT', path: `${PATH}/tag`, body };
      expect((await jira.simulator.handle(request, APP)).status).toBe(400);
    }
  });
});

describe('who may write an entity property', () => {
  const issues = () => [anIssue({ projectId: PROJECT.secret, properties: new Map([['tag', 1]]) })];

  it('only who may edit the work item', async () => {
    const jira = aJira({ issues: issues() });
    expect((await jira.put(`${PATH}/tag`, 2, 'root')).status).toBe(403);
    expect((await jira.put(`${PATH}/tag`, 2, 'ada')).status).toBe(404);
    expect((await jira.put(`${PATH}/tag`, 2, 'sam')).status).toBe(200);
    expect((await jira.put(`${PATH}/tag`, 3, APP)).status).toBe(200);
  });

  it('while who may look sees it, and is told that there is nothing to delete', async () => {
    const jira = aJira({ issues: issues() });
    expect((await jira.get(`${PATH}/tag`, 'root')).status).toBe(200);
    expect((await jira.delete(`${PATH}/tag`, 'root')).status).toBe(404);
    expect(jira.site.issues[0]?.properties.has('tag')).toBe(true);
  });
});
