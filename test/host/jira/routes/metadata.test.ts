import { ANONYMOUS, APP, type AnswerPart, aJira } from '../../../support/jira-harness';

const namesOf = (values: readonly AnswerPart[]): string[] => values.map(({ name }) => name);

describe('what a site is made of', () => {
  it.each([
    ['status', ['To Do', 'In Progress', 'In Review', 'Done', 'Dropped']],
    ['issuetype', ['Epic', 'Story', 'Bug', 'Sub-task']],
    ['resolution', ['Done', "Won't Do"]],
    ['priority', ['High', 'Medium']],
  ])('its list of %s', async (what, expected) => {
    const { status, list } = await aJira().get(`/rest/api/3/${what}`);
    expect([status, namesOf(list)]).toEqual([200, expected]);
  });

  it('its fields, Jira’s own and custom ones', async () => {
    const { list } = await aJira().get('/rest/api/3/field');
    expect(namesOf(list)).toEqual(expect.arrayContaining(['Summary', 'Status', 'Sprint', 'Story Points', 'Team']));
    const sprint = list.find(({ schema }) => schema.custom?.endsWith(':gh-sprint'));
    expect(sprint?.id).toBe('customfield_10020');
  });

  it('costs a point for each thing that is listed', async () => {
    const jira = aJira();
    await jira.get('/rest/api/3/status', APP);
    expect(jira.simulator.usage().points).toBe(6);
  });

  it('is not told to strangers, but for the server itself', async () => {
    expect((await aJira().get('/rest/api/3/status', ANONYMOUS)).status).toBe(401);
    const { status, body } = await aJira().get('/rest/api/3/serverInfo', ANONYMOUS);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ baseUrl: 'https://example.atlassian.net', deploymentType: 'Cloud', serverTitle: 'Example' },
      serverTime: '2026-03-09T12:00:00.000+0000',
    });
  });
});

describe('searching statuses', () => {
  const search = (query = '', as: Parameters<ReturnType<typeof aJira>['get']>[1] = 'lea') =>
    aJira().get(`/rest/api/3/statuses/search${query}`, as);

  it('gives them page by page, with the category in capitals', async () => {
    const { body } = await search('?maxResults=2&startAt=1');
    expect([body.total, body.isLast]).toEqual([5, false]);
    expect(body.values).toMatchObject([
      { name: 'In Progress', statusCategory: 'IN_PROGRESS' },
      { name: 'In Review', statusCategory: 'IN_PROGRESS' },
    ]);
  });

  it('finds them by a part of the name and by category', async () => {
    expect(namesOf((await search('?searchString=do')).body.values)).toEqual(['To Do', 'Done']);
    expect(namesOf((await search('?statusCategory=DONE')).body.values)).toEqual(['Done', 'Dropped']);
    expect(namesOf((await search('?statusCategory=DONE&searchString=drop')).body.values)).toEqual(['Dropped']);
  });

  it('is for who administers a project, and for the app', async () => {
    expect((await search('', 'ada')).status).toBe(403);
    expect((await search('', APP)).status).toBe(200);
  });
});

describe('searching priorities', () => {
  const search = (query = '') => aJira().get(`/rest/api/3/priority/search${query}`);

  it('gives them page by page, most severe first', async () => {
    const { body } = await search();
    expect([body.startAt, body.maxResults, body.total, body.isLast]).toEqual([0, 50, 2, true]);
    expect(body.values).toMatchObject([
      { id: '2', name: 'High' },
      { id: '3', name: 'Medium' },
    ]);
    const second = await search('?startAt=1&maxResults=1');
    expect([namesOf(second.body.values), second.body.isLast]).toEqual([['Medium'], true]);
    expect((await search('?maxResults=1')).body.isLast).toBe(false);
  });

  it('finds them by id and by a part of the name', async () => {
    expect(namesOf((await search('?id=3&id=404')).body.values)).toEqual(['Medium']);
    expect(namesOf((await search('?priorityName=HIG')).body.values)).toEqual(['High']);
  });
});
