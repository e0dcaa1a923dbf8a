import type { JiraIssue } from '../../../../host/jira/model';
import { APP, type AnswerBody, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, SITE_NOW, STATUS, aHistory, aStatusChange, anIssue } from '../../../support/jira-site';

/** ALPHA-1 to ALPHA-n, each created an hour after the one before. */
function issuesOf(count: number, overrides: Partial<JiraIssue> = {}): JiraIssue[] {
  return Array.from({ length: count }, (_, n) =>
    anIssue({
      ...{ id: String(10_001 + n), key: `ALPHA-${n + 1}`, created: SITE_NOW - 1_000_000_000 + n * 3_600_000 },
      ...overrides,
    }),
  );
}

const search = (jira: JiraUnderTest, body: object, as?: Parameters<JiraUnderTest['post']>[2]) =>
  jira.post('/rest/api/3/search/jql', body, as);
const jql = 'project = ALPHA order by created asc';
const ids = (body: AnswerBody): string[] => body.issues.map(({ id }) => id);

/** All pages of a search, and how many there were. */
async function searchAll(jira: JiraUnderTest, body: object): Promise<{ found: string[]; pages: number }> {
  const found: string[] = [];
  let nextPageToken: string | undefined;
  for (let pages = 1; ; pages++) {
    const page = (await search(jira, { ...body, ...(nextPageToken && { nextPageToken }) })).body;
    found.push(...ids(page));
    expect(page.isLast).toBe(page.nextPageToken === undefined);
    if (page.isLast) return { found, pages };
    nextPageToken = page.nextPageToken;
  }
}

describe('a page of a search', () => {
  it('holds 50 ids when nothing else is asked, and a token for the rest', async () => {
    const { body } = await search(aJira({ issues: issuesOf(60) }), { jql });
    expect(body.issues).toHaveLength(50);
    expect(body.issues[0]).toEqual({ id: '10001' });
    expect([body.isLast, typeof body.nextPageToken]).toEqual([false, 'string']);
  });

  it('is the last one without a token', async () => {
    const { body } = await search(aJira({ issues: issuesOf(3) }), { jql });
    expect(ids(body)).toEqual(['10001', '10002', '10003']);
    expect(body).toMatchObject({ isLast: true });
    expect(body).not.toHaveProperty('nextPageToken');
  });

  it('that is exactly full at the end is the last one too', async () => {
    const { body } = await search(aJira({ issues: issuesOf(5) }), { jql, maxResults: 5 });
    expect([body.issues.length, body.isLast]).toEqual([5, true]);
  });

  it.each([
    ['ids and keys', { fields: ['id', 'key'] }, 5000],
    ['nothing but ids', {}, 5000],
    ['a field', { fields: ['summary'] }, 100],
    ['the history', { expand: 'changelog' }, 100],
    ['a property', { properties: ['tag'] }, 100],
  ])('with %s holds at most as many as Jira gives', async (_, view, most) => {
    const { body } = await search(aJira({ issues: issuesOf(5100) }), { jql, maxResults: 9999, ...view });
    expect(body.issues).toHaveLength(most);
  });

  it('has the fields, the history and the properties that are asked', async () => {
    const issue = anIssue({
      histories: [aHistory({ items: [aStatusChange(STATUS.todo, STATUS.doing)] })],
      properties: new Map([['tag', { category: 'growth' }]]),
    });
    const { body } = await search(aJira({ issues: [issue] }), {
      ...{ jql, fields: ['summary', 'status'], expand: 'changelog,names', properties: ['tag'] },
    });
    expect(body.issues).toMatchObject([
      {
        key: 'ALPHA-1',
        fields: { summary: 'Let people pay by invoice', status: { name: 'To Do' } },
        changelog: { startAt: 0, maxResults: 1, total: 1, histories: [{ items: [{ toString: 'In Progress' }] }] },
        properties: { tag: { category: 'growth' } },
      },
    ]);
    expect(body.names).toEqual({ summary: 'Summary', status: 'Status' });
  });

  it('can be asked by query as well', async () => {
    const jira = aJira({ issues: issuesOf(3) });
    const query = new URLSearchParams({ jql, fields: 'summary,status', maxResults: '2', expand: 'changelog' });
    const first = await jira.get(`/rest/api/3/search/jql?${query}`);
    expect(first.body.issues.map(({ fields }) => Object.keys(fields))).toEqual([
      ['summary', 'status'],
      ['summary', 'status'],
    ]);
    query.set('nextPageToken', first.body.nextPageToken ?? '');
    expect(ids((await jira.get(`/rest/api/3/search/jql?${query}`)).body)).toEqual(['10003']);
  });

  it('costs a point for the request and one for each work item in it', async () => {
    const jira = aJira({ issues: issuesOf(30) });
    await search(jira, { jql, maxResults: 20 }, APP);
    expect(jira.simulator.usage()).toEqual({
      ...{ requests: 1, points: 21, byOperation: { 'POST /rest/api/3/search/jql': 1 } },
    });
  });
});

describe('paging through a search', () => {
  it.each([1, 7, 25, 60])('by %i gives each work item once, in order', async (maxResults) => {
    const jira = aJira({ issues: issuesOf(60) });
    const { found, pages } = await searchAll(jira, { jql, maxResults });
    expect(found).toEqual(issuesOf(60).map(({ id }) => id));
    expect(pages).toBe(Math.ceil(60 / maxResults));
  });

  it('goes on where it was after a restart', async () => {
    const body = { jql, maxResults: 25, fields: ['summary'] };
    const first = await search(aJira({ issues: issuesOf(60) }), body);
    const restarted = aJira({ issues: issuesOf(60) });
    const second = await search(restarted, { ...body, nextPageToken: first.body.nextPageToken });
    expect(ids(second.body)).toEqual(
      issuesOf(60)
        .slice(25, 50)
        .map(({ id }) => id),
    );
  });

  it('goes on after the last one seen when work items have come and gone in between', async () => {
    const jira = aJira({ issues: issuesOf(60) });
    const first = await search(jira, { jql, maxResults: 25 });
    await jira.delete('/rest/api/3/issue/ALPHA-3', 'lea');
    await jira.delete('/rest/api/3/issue/ALPHA-26', 'lea');
    await search(jira, { jql, maxResults: 25 });
    const second = await search(jira, { jql, maxResults: 25, nextPageToken: first.body.nextPageToken });
    expect(ids(second.body)[0]).toBe('10027');
  });

  it('shows work items as they are now', async () => {
    const jira = aJira({ issues: issuesOf(3) });
    const body = { jql, maxResults: 1, fields: ['summary'] };
    const first = await search(jira, body);
    await jira.put('/rest/api/3/issue/ALPHA-2', { fields: { summary: 'New' } });
    const second = await search(jira, { ...body, nextPageToken: first.body.nextPageToken });
    expect(second.body.issues[0]?.fields).toEqual({ summary: 'New' });
  });

  it('takes a token only with its query, from its caller, for a week', async () => {
    const jira = aJira({ issues: issuesOf(60) });
    const { nextPageToken } = (await search(jira, { jql })).body;
    expect((await search(jira, { jql: 'project = ALPHA', nextPageToken })).status).toBe(400);
    expect((await search(jira, { jql, nextPageToken }, 'lea')).status).toBe(400);
    expect((await search(jira, { jql, nextPageToken: 'made up' })).status).toBe(400);
    jira.clock.advance(7 * 86_400_000);
    expect((await search(jira, { jql, nextPageToken })).status).toBe(200);
    jira.clock.advance(1);
    expect((await search(jira, { jql, nextPageToken })).status).toBe(400);
  });
});

describe('what a search finds', () => {
  const issues = [anIssue(), anIssue({ id: '2', key: 'SECRET-1', projectId: PROJECT.secret })];

  it.each([
    ['ada', ['10001']],
    ['sam', ['2', '10001']],
    ['root', ['2', '10001']],
    ['olga', []],
  ])('is what %s may browse', async (accountId, expected) => {
    const { body } = await search(aJira({ issues }), { jql: 'summary ~ invoice order by id' }, accountId);
    expect(ids(body).sort((a, b) => Number(a) - Number(b))).toEqual(expected);
  });

  it('is everything for the app', async () => {
    const { body } = await search(aJira({ issues }), { jql: 'summary ~ invoice' }, APP);
    expect(ids(body)).toHaveLength(2);
  });

  it('is an error for a project that the caller may not browse', async () => {
    const { status, body } = await search(aJira({ issues }), { jql: 'project = SECRET' });
    expect(status).toBe(400);
    expect(body.errorMessages.join()).toContain('SECRET');
  });

  it('can be found by an indexed entity property', async () => {
    const indexedProperties = [
      { propertyKey: 'cw-tag', path: 'category', searchAlias: 'counterweightCategory', type: 'string' },
    ];
    const jira = aJira({ issues: issuesOf(2) }, { indexedProperties });
    await jira.put('/rest/api/3/issue/ALPHA-2/properties/cw-tag', { category: 'technical-health' });
    const { body } = await search(jira, { jql: 'counterweightCategory = "technical-health"' });
    expect(ids(body)).toEqual(['10002']);
  });
});

describe('what a search refuses', () => {
  it.each([
    ['no restriction', { jql: 'order by created' }, 'Unbounded JQL queries are not allowed here'],
    ['no query', {}, 'Unbounded JQL queries are not allowed here'],
    ['a query that cannot be read', { jql: 'project =' }, ''],
    ['more than five properties', { jql, properties: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'maximum of 5'],
    ['more than fifty to reconcile', { jql, reconcileIssues: Array(51).fill(1) }, 'maximum of 50'],
    ['a page of nothing', { jql, maxResults: 0 }, 'at least 1'],
    ['the old paging', { jql, startAt: 0 }, 'startAt'],
    ['a list for the expansion', { jql, expand: ['changelog'] }, 'expand'],
  ])('is %s', async (_, body, message) => {
    const answer = await search(aJira(), body);
    expect(answer.status).toBe(400);
    expect(answer.body.errorMessages.join('\n')).toContain(message);
  });

  it('is not what Jira allows at the limit', async () => {
    const jira = aJira({ issues: issuesOf(1) });
    const body = { jql, properties: ['a', 'b', 'c', 'd', 'e'], reconcileIssues: Array(50).fill(10001) };
    expect((await search(jira, body)).status).toBe(200);
  });

  it('is an id that is none, by query', async () => {
    const path = `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&reconcileIssues=one`;
    expect((await aJira().get(path)).status).toBe(400);
  });
});

describe('the approximate count', () => {
  const count = (jira: JiraUnderTest, query: string, as?: string) =>
    jira.post('/rest/api/3/search/approximate-count', { jql: query }, as);

  it('counts what the caller may browse', async () => {
    const issues = [...issuesOf(7), anIssue({ id: '1', key: 'SECRET-1', projectId: PROJECT.secret })];
    const jira = aJira({ issues });
    expect((await count(jira, 'summary ~ invoice')).body).toEqual({ count: 7 });
    expect((await count(jira, 'summary ~ invoice', 'sam')).body).toEqual({ count: 8 });
  });

  it('needs a restriction', async () => {
    expect((await count(aJira(), 'order by created')).status).toBe(400);
  });
});

describe('a query that lists work items', () => {
  const issues = Array.from({ length: 600 }, (_, index) =>
    anIssue({ id: String(20_000 + index), key: `ALPHA-${index + 1}` }),
  );

  it.each([
    ['id', ({ id }: JiraIssue) => id],
    ['issuekey', ({ key }: JiraIssue) => key],
  ])('takes five hundred of them by %s', async (field, nameOf) => {
    const jql = `${field} in (${issues.slice(50, 550).map(nameOf).join(',')}) order by key asc`;
    const { status, body } = await aJira({ issues }).post('/rest/api/3/search/jql', { jql, maxResults: 5000 });
    expect(status).toBe(200);
    expect(body.issues.map(({ id }) => id)).toEqual(issues.slice(50, 550).map(({ id }) => id));
  });

  it('is refused whole when one of them is not there', async () => {
    const { status, body } = await aJira({ issues }).post('/rest/api/3/search/jql', { jql: 'id in (20000, 99999)' });
    expect(status).toBe(400);
    expect(body.errorMessages).toEqual(["A value with ID '99999' does not exist for the field 'id'."]);
  });
});
