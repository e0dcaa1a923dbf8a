import { APP, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PRIORITY, SITE_NOW, STATUS, TYPE, aProject, anIssue } from '../../../support/jira-site';

const create = (jira: JiraUnderTest, body: object, as?: Parameters<JiraUnderTest['post']>[2]) =>
  jira.post('/rest/api/3/issue', body, as);
const story = (fields: object = {}): object => ({
  fields: { project: { key: 'ALPHA' }, issuetype: { name: 'Story' }, summary: 'New', ...fields },
});

describe('creating a work item', () => {
  it('gives it the next id and key, and answers with them', async () => {
    const jira = aJira({ issues: [anIssue({ id: '10050', key: 'ALPHA-7' })] });
    const { status, body } = await create(jira, story());
    expect(status).toBe(201);
    expect(body).toEqual({
      ...{ id: '10051', key: 'ALPHA-8' },
      self: 'https://example.atlassian.net/rest/api/3/issue/10051',
    });
    expect((await create(jira, story())).body).toMatchObject({ id: '10052', key: 'ALPHA-9' });
  });

  it('begins it in the first open status, now, by the caller, with nothing in its history', async () => {
    const jira = aJira();
    await create(jira, story());
    expect(jira.site.issues[0]).toMatchObject({
      ...{ key: 'ALPHA-1', statusId: STATUS.todo, typeId: TYPE.story, priorityId: PRIORITY.medium },
      ...{ created: SITE_NOW, updated: SITE_NOW, reporter: 'ada', creator: 'ada', histories: [] },
    });
  });

  it('sets the fields it is given', async () => {
    const jira = aJira({ issues: [anIssue({ id: '2', key: 'ALPHA-2', typeId: TYPE.epic })] });
    const fields = { labels: ['debt'], parent: { key: 'ALPHA-2' }, customfield_10016: 3, customfield_10020: 3 };
    const { body } = await create(jira, {
      ...story({ ...fields, assignee: { accountId: 'lea' }, reporter: { accountId: 'lea' } }),
      properties: [{ key: 'tag', value: 1 }],
    });
    const made = jira.site.issues.find(({ id }) => id === body.id);
    expect(made).toMatchObject({
      ...{
        labels: ['debt'],
        parentId: '2',
        points: 3,
        sprintIds: [3],
        assignee: 'lea',
        reporter: 'lea',
        creator: 'ada',
      },
    });
    expect(made?.properties.get('tag')).toBe(1);
    expect((await jira.get('/rest/api/3/issue/ALPHA-2')).status).toBe(200);
  });

  it('is announced once, without parent, labels, estimate and sprint', async () => {
    const jira = aJira();
    await create(jira, story({ labels: ['debt'], customfield_10016: 3 }), APP);
    expect(jira.events).toMatchObject([{ eventType: 'avi:jira:created:issue', selfGenerated: true }]);
    expect(JSON.stringify(jira.events)).not.toContain('debt');
  });

  it('makes a sub-task only below a parent', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const subtask = (fields: object): object => story({ issuetype: { id: TYPE.subtask }, ...fields });
    expect((await create(jira, subtask({}))).body.errors).toEqual({ parent: 'A sub-task must have a parent.' });
    expect((await create(jira, subtask({ parent: { key: 'ALPHA-1' } }))).status).toBe(201);
    const { body } = await jira.get('/rest/api/3/issue/ALPHA-1?fields=subtasks');
    expect(body.fields['subtasks']).toMatchObject([{ key: 'ALPHA-2' }]);
  });
});

describe('a creation that is refused', () => {
  it.each([
    ['without a summary', story({ summary: undefined }), 400, { summary: 'You must specify a summary.' }],
    ['without a project', story({ project: undefined }), 400, { project: 'valid project is required' }],
    ['in a hidden project', story({ project: { key: 'SECRET' } }), 400, { project: 'valid project is required' }],
    ['of an unknown type', story({ issuetype: { name: 'Wish' } }), 400, { issuetype: 'Specify a valid issue type' }],
    ['without a type', story({ issuetype: undefined }), 400, { issuetype: 'Specify a valid issue type' }],
  ])('%s', async (...[, body, status, errors]) => {
    const jira = aJira();
    const answer = await create(jira, body);
    expect([answer.status, answer.body.errors]).toEqual([status, errors]);
    expect(jira.site.issues).toEqual([]);
    expect([jira.events, jira.writes]).toEqual([[], []]);
  });

  it('uses up no id and no key', async () => {
    const jira = aJira();
    await create(jira, story({ priority: { name: 'Urgent' } }));
    expect((await create(jira, story())).body).toMatchObject({ id: '10000', key: 'ALPHA-1' });
  });

  it('leaves no trace at the parent it would have had', async () => {
    const jira = aJira({ issues: [anIssue({ typeId: TYPE.epic })] });
    await create(jira, story({ parent: { key: 'ALPHA-1' }, priority: { name: 'Urgent' } }));
    await jira.delete('/rest/api/3/issue/ALPHA-1', 'lea');
    expect(jira.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:deleted:issue']);
  });

  it('for want of permission', async () => {
    const jira = aJira({ projects: [aProject({ members: ['sam'] })] });
    expect((await create(jira, story(), 'root')).status).toBe(403);
  });

  it('with a transition, because that is not simulated', async () => {
    expect((await create(aJira(), { ...story(), transition: { id: '11' } })).status).toBe(501);
  });
});
