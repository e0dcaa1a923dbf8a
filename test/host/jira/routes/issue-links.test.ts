import { aJira } from '../../../support/jira-harness';
import { PROJECT, anIssue } from '../../../support/jira-site';

const path = '/rest/api/3/issueLink';

const jiraWithTwo = (): ReturnType<typeof aJira> =>
  aJira({ issues: [anIssue(), anIssue({ id: '10002', key: 'ALPHA-2' })] });

const blocks = (inward: string, outward: string) => ({
  type: { name: 'Blocks' },
  inwardIssue: { key: inward },
  outwardIssue: { key: outward },
});

describe('linking work items', () => {
  it('links both ends, and says so in both histories', async () => {
    const jira = jiraWithTwo();
    expect((await jira.post(path, blocks('ALPHA-1', 'ALPHA-2'))).status).toBe(201);
    const [one, two] = jira.site.issues;
    expect(one?.links).toEqual([{ id: '10000', type: 'Blocks', outwardKey: 'ALPHA-2' }]);
    expect(two?.links).toEqual([{ id: '10000', type: 'Blocks', inwardKey: 'ALPHA-1' }]);
    expect(one?.histories.at(-1)?.items).toMatchObject([{ to: 'ALPHA-2', toString: 'This work item blocks ALPHA-2' }]);
    expect(two?.histories.at(-1)?.items).toMatchObject([
      { field: 'Link', to: 'ALPHA-1', toString: 'This work item is blocked by ALPHA-1' },
    ]);
    expect(jira.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:updated:issue']);
  });

  it('shows the link in a search', async () => {
    const jira = jiraWithTwo();
    await jira.post(path, { ...blocks('10001', '10002'), type: { id: '10003' } });
    const { body } = await jira.post('/rest/api/3/search/jql', { jql: 'id = 10001', fields: ['issuelinks'] });
    expect(body.issues[0]?.fields).toMatchObject({
      issuelinks: [{ type: { name: 'Relates', outward: 'relates to' }, outwardIssue: { key: 'ALPHA-2' } }],
    });
  });

  it('refuses kinds and work items that there are not, and changes nothing', async () => {
    const jira = jiraWithTwo();
    const unknown = { ...blocks('ALPHA-1', 'ALPHA-2'), type: { name: 'Loves' } };
    expect((await jira.post(path, unknown)).status).toBe(404);
    expect((await jira.post(path, blocks('ALPHA-1', 'ALPHA-9'))).status).toBe(404);
    expect([jira.site.issues[0]?.links, jira.events]).toEqual([[], []]);
  });

  it('is for those who may edit both ends', async () => {
    const hidden = anIssue({ id: '10002', key: 'SECRET-1', projectId: PROJECT.secret });
    const jira = aJira({ issues: [anIssue(), hidden] });
    const statuses = ['ada', 'root', 'lea'].map((who) => jira.post(path, blocks('ALPHA-1', 'SECRET-1'), who));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([404, 403, 201]);
  });
});

describe('the kinds of link', () => {
  it('are listed with the names of both ends', async () => {
    const { status, body } = await aJira().get('/rest/api/3/issueLinkType');
    expect(status).toBe(200);
    expect(body['issueLinkTypes']).toContainEqual(
      expect.objectContaining({ name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' }),
    );
  });
});
