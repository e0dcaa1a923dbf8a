import { APP, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, SITE_NOW, TYPE, aProject, anIssue } from '../../../support/jira-site';

const edit = (jira: JiraUnderTest, body: object, as?: Parameters<JiraUnderTest['put']>[2]) =>
  jira.put('/rest/api/3/issue/ALPHA-1', body, as);

describe('editing a work item', () => {
  it('changes it, writes its history, keeps the request and announces the change', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const answer = await edit(jira, { fields: { summary: 'New', customfield_10016: 8, customfield_10020: 2 } });
    expect([answer.status, answer.body]).toEqual([204, undefined]);
    const { body } = await jira.get('/rest/api/3/issue/ALPHA-1?expand=changelog');
    expect(body.fields).toMatchObject({
      ...{ summary: 'New', customfield_10016: 8, updated: '2026-03-09T12:00:00.000+0000' },
      customfield_10020: [{ id: 2, state: 'active' }],
    });
    expect(body.changelog.histories[0]?.items.map(({ field }) => field)).toEqual([
      ...['summary', 'Story Points', 'Sprint'],
    ]);
    expect(jira.events).toMatchObject([
      { eventType: 'avi:jira:updated:issue', atlassianId: 'ada', selfGenerated: false, timestamp: String(SITE_NOW) },
    ]);
    expect(jira.writes).toEqual([
      {
        at: SITE_NOW,
        caller: { kind: 'user', accountId: 'ada' },
        request: expect.objectContaining({ method: 'PUT', path: '/rest/api/3/issue/ALPHA-1' }) as unknown,
      },
    ]);
  });

  it('moves it below another parent', async () => {
    const epic = anIssue({ id: '2', key: 'ALPHA-2', typeId: TYPE.epic });
    const jira = aJira({ issues: [anIssue(), epic] });
    await edit(jira, { fields: { parent: { key: 'ALPHA-2' } } });
    expect((await jira.get('/rest/api/3/issue/ALPHA-1?fields=parent')).body.fields).toMatchObject({
      parent: { key: 'ALPHA-2' },
    });
    await edit(jira, { update: { parent: [{ set: { none: true } }] } });
    expect((await jira.get('/rest/api/3/issue/ALPHA-1?fields=parent')).body.fields).toEqual({ parent: null });
  });

  it('is neither announced nor dated when it changes nothing', async () => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await edit(jira, { fields: { summary: 'Let people pay by invoice' } })).status).toBe(204);
    expect(jira.events).toEqual([]);
    expect(jira.site.issues[0]?.updated).toBeLessThan(SITE_NOW);
  });

  it('that is refused changes nothing, and is not kept', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const before = structuredClone(jira.site.issues);
    const { status, body } = await edit(jira, { fields: { summary: 'New', priority: { name: 'Urgent' } } });
    expect(status).toBe(400);
    expect(body).toEqual({ errorMessages: [], errors: { priority: expect.stringContaining('Urgent') as unknown } });
    expect(jira.site.issues).toEqual(before);
    expect([jira.events, jira.writes]).toEqual([[], []]);
  });

  it('may set entity properties as well', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await edit(jira, { properties: [{ key: 'tag', value: 'growth' }] });
    expect(jira.site.issues[0]?.properties.get('tag')).toBe('growth');
    expect(jira.events).toEqual([]);
  });

  it('gives the work item back when asked', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const { status, body } = await jira.put('/rest/api/3/issue/ALPHA-1?returnIssue=true', {
      fields: { summary: 'New' },
    });
    expect([status, body.fields['summary']]).toEqual([200, 'New']);
  });

  it('passes over a transition, as the specification says', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await edit(jira, { transition: { id: '41' }, fields: { summary: 'New' } });
    expect(jira.site.issues[0]).toMatchObject({ summary: 'New', statusId: '10000' });
  });
});

describe('who may edit', () => {
  it.each([
    ['somebody who works there', 'ada', 204],
    ['an outsider, for whom it does not exist', 'olga', 404],
  ])('%s', async (_, accountId, status) => {
    const jira = aJira({ issues: [anIssue()] });
    expect((await edit(jira, { fields: { labels: ['a'] } }, accountId)).status).toBe(status);
  });

  it('not who may only see', async () => {
    const jira = aJira({ issues: [anIssue({ projectId: PROJECT.secret })] });
    expect((await edit(jira, { fields: { labels: ['a'] } }, 'root')).status).toBe(403);
  });

  it('the app, announced as its own work, where it is not kept out', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await edit(jira, { fields: { labels: ['a'] } }, APP);
    expect(jira.events).toMatchObject([{ selfGenerated: true }]);
    const closed = aJira({ issues: [anIssue()], projects: [aProject({ closedToApps: true })] });
    expect((await edit(closed, { fields: { labels: ['a'] } }, APP)).status).toBe(403);
  });
});
