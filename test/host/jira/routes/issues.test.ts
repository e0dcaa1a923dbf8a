import { APP, ANONYMOUS, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, TYPE, aHistory, anIssue, aProject } from '../../../support/jira-site';

const secret = () => anIssue({ id: '20001', key: 'SECRET-1', projectId: PROJECT.secret });

describe('reading a work item', () => {
  it('gives all fields when none are named', async () => {
    const { status, body } = await aJira({ issues: [anIssue({ points: 5 })] }).get('/rest/api/3/issue/ALPHA-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: '10001',
      key: 'ALPHA-1',
      fields: { customfield_10016: 5, summary: 'Let people pay by invoice' },
    });
    expect(body).not.toHaveProperty('changelog');
  });

  it('gives fields, history and properties as they are asked', async () => {
    const issue = anIssue({ histories: [aHistory()], properties: new Map([['tag', 1]]) });
    const path = '/rest/api/3/issue/10001?fields=summary&expand=changelog&properties=tag,other';
    const { body } = await aJira({ issues: [issue] }).get(path);
    expect(body.fields).toEqual({ summary: 'Let people pay by invoice' });
    expect(body.changelog.total).toBe(1);
    expect(body.properties).toEqual({ tag: 1 });
  });

  it('is refused when it is hidden or missing, and to nobody in particular', async () => {
    const jira = aJira({ issues: [secret()] });
    expect((await jira.get('/rest/api/3/issue/SECRET-1')).status).toBe(404);
    expect((await jira.get('/rest/api/3/issue/SECRET-1', 'sam')).status).toBe(200);
    expect((await jira.get('/rest/api/3/issue/SECRET-1', APP)).status).toBe(200);
    expect((await jira.get('/rest/api/3/issue/NOWHERE-1', APP)).status).toBe(404);
    expect((await jira.get('/rest/api/3/issue/SECRET-1', ANONYMOUS)).status).toBe(401);
  });

  it('costs two points', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await jira.get('/rest/api/3/issue/ALPHA-1', APP);
    expect(jira.simulator.usage().points).toBe(2);
  });
});

describe('fetching many work items', () => {
  const fetch = (jira: JiraUnderTest, body: object, as?: string) => jira.post('/rest/api/3/issue/bulkfetch', body, as);
  const issues = () => [anIssue({ id: '20', key: 'ALPHA-2' }), anIssue({ id: '3', key: 'ALPHA-3' }), secret()];

  it('gives them in the order of their ids, each once, and says nothing of those that are hidden', async () => {
    const { body } = await fetch(aJira({ issues: issues() }), {
      issueIdsOrKeys: ['ALPHA-2', '20', 'alpha-3', 'SECRET-1', 'NOWHERE-1'],
    });
    expect(body.issues.map(({ key }) => key)).toEqual(['ALPHA-3', 'ALPHA-2']);
    expect(body.issueErrors).toEqual([]);
  });

  it('gives all fields when none are named, or those that are', async () => {
    const jira = aJira({ issues: issues() });
    const all = await fetch(jira, { issueIdsOrKeys: ['ALPHA-2'] });
    expect(Object.keys(all.body.issues[0]?.fields ?? {})).toContain('status');
    const some = await fetch(jira, { issueIdsOrKeys: ['ALPHA-2'], fields: ['labels'], expand: ['changelog'] });
    expect(some.body.issues[0]?.fields).toEqual({ labels: [] });
    expect(some.body.issues[0]?.changelog.total).toBe(0);
  });

  it('takes a hundred and not one more', async () => {
    const asked = (count: number): object => ({ issueIdsOrKeys: Array.from({ length: count }, (_, n) => String(n)) });
    expect((await fetch(aJira(), asked(100))).status).toBe(200);
    expect((await fetch(aJira(), asked(101))).status).toBe(400);
    expect((await fetch(aJira(), asked(0))).status).toBe(400);
  });

  it('takes five properties and not one more', async () => {
    const asked = (count: number): object => ({
      issueIdsOrKeys: ['20'],
      properties: Array.from({ length: count }, (_, n) => `p${n}`),
    });
    expect((await fetch(aJira({ issues: issues() }), asked(5))).status).toBe(200);
    expect((await fetch(aJira({ issues: issues() }), asked(6))).status).toBe(400);
  });
});

describe('deleting a work item', () => {
  it('takes the administration of its project', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await jira.delete('/rest/api/3/issue/ALPHA-1', 'ada')).status).toBe(403);
    expect((await jira.delete('/rest/api/3/issue/ALPHA-1', 'olga')).status).toBe(404);
    expect((await jira.delete('/rest/api/3/issue/ALPHA-1', 'lea')).status).toBe(204);
    expect((await jira.get('/rest/api/3/issue/ALPHA-1', 'lea')).status).toBe(404);
    expect(jira.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:deleted:issue']);
  });

  it('is for the app where it may edit', async () => {
    const closed = aJira({ issues: [anIssue()], projects: [aProject({ closedToApps: true })] });
    expect((await closed.delete('/rest/api/3/issue/ALPHA-1', APP)).status).toBe(403);
    expect((await aJira({ issues: [anIssue()] }).delete('/rest/api/3/issue/ALPHA-1', APP)).status).toBe(204);
  });

  it('has to be meant when there are sub-tasks', async () => {
    const subtask = anIssue({ id: '2', key: 'ALPHA-2', typeId: TYPE.subtask, parentId: '10001' });
    const jira = aJira({ issues: [anIssue(), subtask] });
    const refused = await jira.delete('/rest/api/3/issue/ALPHA-1', 'lea');
    expect(refused.status).toBe(400);
    expect(refused.body.errorMessages[0]).toContain("The issue 'ALPHA-1' has subtasks.");
    expect((await jira.delete('/rest/api/3/issue/ALPHA-1?deleteSubtasks=true', 'lea')).status).toBe(204);
    expect(jira.site.issues).toEqual([]);
  });
});
