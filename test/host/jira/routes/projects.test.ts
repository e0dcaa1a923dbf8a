import { APP, type AnswerBody, aJira } from '../../../support/jira-harness';
import { PROJECT, aProject, anIssue } from '../../../support/jira-site';

const keysOf = (body: AnswerBody): string[] => body.values.map(({ key }) => key);

describe('searching projects', () => {
  it.each([
    ['ada', ['ALPHA']],
    ['sam', ['ALPHA', 'SECRET']],
    ['root', ['ALPHA', 'SECRET']],
    ['olga', []],
  ])('gives %s what they may browse, by key', async (accountId, expected) => {
    expect(keysOf((await aJira().get('/rest/api/3/project/search', accountId)).body)).toEqual(expected);
  });

  it.each([
    ['id=10100&id=404', ['SECRET']],
    ['keys=ALPHA,SECRET', ['ALPHA', 'SECRET']],
    ['query=sec', ['SECRET']],
    ['query=alph', ['ALPHA']],
    ['orderBy=-key', ['SECRET', 'ALPHA']],
    ['orderBy=%2Bname', ['ALPHA', 'SECRET']],
    ['maxResults=1&startAt=1', ['SECRET']],
  ])('can be restricted and ordered: %s', async (query, expected) => {
    expect(keysOf((await aJira().get(`/rest/api/3/project/search?${query}`, 'sam')).body)).toEqual(expected);
  });

  it('can be asked for what the caller may do', async () => {
    const projects = [aProject(), aProject({ id: '3', key: 'OTHER', members: ['sam'], administrators: ['sam'] })];
    const withAction = async (action: string): Promise<string[]> =>
      keysOf((await aJira({ projects }).get(`/rest/api/3/project/search?action=${action}`, 'root')).body);
    expect(await withAction('view')).toEqual(['ALPHA', 'OTHER']);
    expect(await withAction('browse')).toEqual(['ALPHA', 'OTHER']);
    expect(await withAction('create')).toEqual(['ALPHA']);
    expect(await withAction('edit')).toEqual(['ALPHA', 'OTHER']);
  });

  it.each(['action=admire', 'orderBy=issueCount'])('refuses %s', async (query) => {
    expect((await aJira().get(`/rest/api/3/project/search?${query}`)).status).toBe(400);
  });

  it('says loudly what it does not simulate', async () => {
    expect((await aJira().get('/rest/api/3/project/search?propertyQuery=x')).status).toBe(501);
  });
});

describe('reading a project', () => {
  it('is by id and by key', async () => {
    const jira = aJira();
    expect((await jira.get('/rest/api/3/project/ALPHA')).body).toMatchObject({
      id: '10000',
      lead: { accountId: 'lea' },
    });
    expect((await jira.get('/rest/api/3/project/10000')).body.key).toBe('ALPHA');
  });

  it('is refused to who may not browse it', async () => {
    expect((await aJira().get('/rest/api/3/project/SECRET')).status).toBe(404);
    expect((await aJira().get('/rest/api/3/project/SECRET', APP)).status).toBe(200);
  });

  it('gives its versions', async () => {
    const jira = aJira();
    const { body } = await jira.get('/rest/api/3/project/ALPHA/versions');
    expect(body).toMatchObject([
      { name: '1.0', released: true, releaseDate: '2026-03-01', projectId: 10000 },
      { name: '1.1', released: false },
    ]);
    expect((await jira.get('/rest/api/3/project/SECRET/versions', 'sam')).body).toEqual([]);
    expect((await jira.get('/rest/api/3/project/SECRET/versions')).status).toBe(404);
  });
});

describe('deleting a project', () => {
  const issues = () => [anIssue(), anIssue({ id: '2', key: 'SECRET-1', projectId: PROJECT.secret })];

  it('is for administrators of the site', async () => {
    const jira = aJira({ issues: issues() });
    expect((await jira.delete('/rest/api/3/project/ALPHA', 'lea')).status).toBe(404);
    expect((await jira.delete('/rest/api/3/project/ALPHA', APP)).status).toBe(404);
    expect(jira.events).toEqual([]);
  });

  it.each([
    ['', 'avi:jira:softdeleted:project'],
    ['?enableUndo=false', 'avi:jira:deleted:project'],
  ])('takes its work items with it and announces only itself (%s)', async (query, eventType) => {
    const jira = aJira({ issues: issues() });
    expect((await jira.delete(`/rest/api/3/project/ALPHA${query}`, 'root')).status).toBe(204);
    expect(jira.events).toMatchObject([{ eventType, project: { id: '10000', key: 'ALPHA' } }]);
    expect((await jira.get('/rest/api/3/issue/ALPHA-1', APP)).status).toBe(404);
    expect((await jira.get('/rest/api/3/issue/SECRET-1', APP)).status).toBe(200);
    expect((await jira.get('/rest/api/3/project/ALPHA', APP)).status).toBe(404);
  });
});
