import { aJira } from '../../../support/jira-harness';
import { PROJECT, VERSION } from '../../../support/jira-site';

const path = `/rest/api/3/version/${VERSION.unreleased}`;
const types = ({ events }: ReturnType<typeof aJira>): string[] => events.map(({ eventType }) => eventType);

describe('changing a version', () => {
  it.each([
    { id: VERSION.unreleased, body: { released: true, releaseDate: '2026-03-09' }, verb: 'released' },
    { id: VERSION.released, body: { released: false }, verb: 'unreleased' },
    { id: VERSION.unreleased, body: { name: '2.0' }, verb: 'updated' },
    { id: VERSION.unreleased, body: { releaseDate: '2026-04-01' }, verb: 'updated' },
  ])('is announced as what it was: $body as $verb', async ({ id, body, verb }) => {
    const jira = aJira();
    const answer = await jira.put(`/rest/api/3/version/${id}`, body, 'lea');
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id, ...body })]);
    expect(jira.site.versions.find((version) => version.id === id)).toMatchObject(body);
    expect(types(jira)).toEqual([`avi:jira:${verb}:version`]);
    expect(jira.events[0]).toMatchObject({ version: { id, ...body } });
  });

  it('announces nothing when nothing changes', async () => {
    const jira = aJira();
    expect((await jira.put(path, { id: VERSION.unreleased, released: false }, 'lea')).status).toBe(200);
    expect(types(jira)).toEqual([]);
  });

  it('takes a date away', async () => {
    const jira = aJira();
    const { body } = await jira.put(`/rest/api/3/version/${VERSION.released}`, { releaseDate: null }, 'lea');
    expect(Object.hasOwn(body, 'releaseDate')).toBe(false);
  });

  it.each([
    ['a name that is taken', { name: '1.0' }, 400],
    ['a date that is none', { releaseDate: 'tomorrow' }, 400],
    ['an empty name', { name: ' ' }, 400],
  ])('is refused with %s', async (_, body, status) => {
    const jira = aJira();
    expect((await jira.put(path, body, 'lea')).status).toBe(status);
    expect(types(jira)).toEqual([]);
  });

  it('is for those who administer the project, and of versions that there are', async () => {
    const jira = aJira();
    expect((await jira.put(path, { released: true }, 'ada')).status).toBe(404);
    expect((await jira.put('/rest/api/3/version/1', { released: true }, 'lea')).status).toBe(404);
  });
});

describe('creating a version', () => {
  it('gives it the next id and announces it', async () => {
    const jira = aJira();
    const body = { name: '1.2', projectId: Number(PROJECT.alpha) };
    const answer = await jira.post('/rest/api/3/version', body, 'lea');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ id: '10503', name: '1.2', released: false, projectId: 10_000 });
    expect(types(jira)).toEqual(['avi:jira:created:version']);
    const { list } = await jira.get('/rest/api/3/project/ALPHA/versions');
    expect(list.map(({ name }) => name)).toEqual(['1.0', '1.1', '1.2']);
  });

  it.each([
    ['without a name', { projectId: Number(PROJECT.alpha) }, 400],
    ['with a name that is taken', { name: '1.1', project: 'ALPHA' }, 400],
    ['in a project that there is not', { name: '9', project: 'BETA' }, 404],
  ])('is refused %s', async (_, body, status) => {
    expect((await aJira().post('/rest/api/3/version', body, 'lea')).status).toBe(status);
  });

  it('leaves the name free in another project', async () => {
    expect((await aJira().post('/rest/api/3/version', { name: '1.0', project: 'SECRET' }, 'lea')).status).toBe(201);
  });
});
