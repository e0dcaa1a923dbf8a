import { ANONYMOUS, APP, type AnswerPart, aJira } from '../../../support/jira-harness';

const idsOf = (users: readonly AnswerPart[]): string[] => users.map(({ accountId }) => accountId);

describe('myself', () => {
  it('is who calls', async () => {
    expect((await aJira().get('/rest/api/3/myself')).body).toMatchObject({
      ...{ accountId: 'ada', emailAddress: 'ada@example.com', timeZone: 'UTC', accountType: 'atlassian' },
    });
  });

  it('is the app for the app, and nobody for nobody', async () => {
    expect((await aJira().get('/rest/api/3/myself', APP)).body).toMatchObject({ accountType: 'app' });
    expect((await aJira().get('/rest/api/3/myself', ANONYMOUS)).status).toBe(401);
  });
});

describe('a user', () => {
  it('is found by account, also after leaving', async () => {
    expect((await aJira().get('/rest/api/3/user?accountId=lea')).body.displayName).toBe('Lea Leader');
    expect((await aJira().get('/rest/api/3/user?accountId=gone')).body).toMatchObject({ active: false });
  });

  it.each(['?accountId=stranger', ''])('is not found by %j', async (query) => {
    expect((await aJira().get(`/rest/api/3/user${query}`)).status).toBe(404);
  });

  it('costs two points on top of the request', async () => {
    const jira = aJira();
    await jira.get('/rest/api/3/user?accountId=lea', APP);
    expect(jira.simulator.usage().points).toBe(3);
  });
});

describe('searching users', () => {
  const search = async (query: string): Promise<string[]> =>
    idsOf((await aJira().get(`/rest/api/3/user/search?${query}`)).list);

  it.each([
    ['query=lea', ['lea']],
    ['query=LEADER', ['lea']],
    ['query=sam@example', ['sam']],
    ['query=eader', []],
    ['accountId=ada', ['ada']],
    ['accountId=ad', []],
    ['query=&maxResults=2', ['ada', 'lea']],
    ['query=&startAt=3', ['root', 'olga']],
  ])('finds by %s', async (query, expected) => {
    expect(await search(query)).toEqual(expected);
  });

  it('passes over who has left', async () => {
    expect(await search('query=gone')).toEqual([]);
  });

  it.each(['', 'query=a&accountId=ada'])('is refused for %j', async (query) => {
    expect((await aJira().get(`/rest/api/3/user/search?${query}`)).status).toBe(400);
  });
});

describe('all users', () => {
  it('are listed page by page, with those who have left', async () => {
    const jira = aJira();
    expect(idsOf((await jira.get('/rest/api/3/users/search')).list)).toContain('gone');
    expect(idsOf((await jira.get('/rest/api/3/users/search?startAt=1&maxResults=2')).list)).toEqual(['lea', 'sam']);
  });
});
