import { APP, type AnswerBody, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, aProject, anIssue } from '../../../support/jira-site';

const issues = () => [anIssue(), anIssue({ id: '20001', key: 'SECRET-1', projectId: PROJECT.secret })];
const check = (jira: JiraUnderTest, body: object, as?: Parameters<JiraUnderTest['post']>[2]) =>
  jira.post('/rest/api/3/permissions/check', body, as);

/** Browse and edit, asked for both projects and both work items. */
const everything = {
  projectPermissions: [
    { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], projects: [10000, 10100, 404], issues: [10001, 20001, 404] },
  ],
};

describe('checking permissions', () => {
  it('answers for each permission where it holds, passing over unknown ids', async () => {
    const { body } = await check(aJira({ issues: issues() }), everything);
    expect(body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', projects: [10000], issues: [10001] },
        { permission: 'EDIT_ISSUES', projects: [10000], issues: [10001] },
      ],
    });
  });

  it('tells seeing from editing', async () => {
    const { body } = await check(aJira({ issues: issues() }), everything, 'root');
    expect(body.projectPermissions).toEqual([
      { permission: 'BROWSE_PROJECTS', projects: [10000, 10100], issues: [10001, 20001] },
      { permission: 'EDIT_ISSUES', projects: [10000], issues: [10001] },
    ]);
  });

  it('tells who administers', async () => {
    const asked = { projectPermissions: [{ permissions: ['ADMINISTER_PROJECTS'], projects: [10000, 10100] }] };
    const administered = async (as: string): Promise<unknown> =>
      (await check(aJira(), asked, as)).body.projectPermissions[0]?.projects;
    expect(await administered('lea')).toEqual([10000, 10100]);
    expect(await administered('ada')).toEqual([]);
  });

  it('answers for the account that the app names, and for the caller when that is the account named', async () => {
    const jira = aJira({ issues: issues() });
    const byApp = await check(jira, { accountId: 'sam', ...everything }, APP);
    expect(byApp.body.projectPermissions[0]?.projects).toEqual([10000, 10100]);
    const own = await check(jira, { accountId: 'ada', ...everything }, 'ada');
    expect(own.body.projectPermissions[0]?.projects).toEqual([10000]);
    const ofApp = await check(jira, { accountId: '557058:counterweight-app', ...everything }, APP);
    expect(ofApp.body.projectPermissions[1]?.projects).toEqual([10000, 10100]);
  });

  it('answers for another account only to administrators of the site', async () => {
    const jira = aJira();
    expect((await check(jira, { accountId: 'sam', ...everything }, 'ada')).status).toBe(403);
    expect((await check(jira, { accountId: 'sam', ...everything }, 'root')).status).toBe(200);
  });

  it('tells where the app is kept out', async () => {
    const jira = aJira({ projects: [aProject({ closedToApps: true })], issues: issues() });
    const { body } = await check(jira, everything, APP);
    expect(body.projectPermissions).toEqual([
      { permission: 'BROWSE_PROJECTS', projects: [10000], issues: [10001] },
      { permission: 'EDIT_ISSUES', projects: [], issues: [] },
    ]);
  });

  it('answers for global permissions', async () => {
    const asked = { globalPermissions: ['ADMINISTER', 'USER_PICKER'] };
    expect((await check(aJira(), asked, 'root')).body['globalPermissions']).toEqual(['ADMINISTER', 'USER_PICKER']);
    expect((await check(aJira(), asked, 'ada')).body['globalPermissions']).toEqual(['USER_PICKER']);
  });

  it('costs two points for each permission', async () => {
    const jira = aJira({ issues: issues() });
    await check(jira, everything, APP);
    expect(jira.simulator.usage().points).toBe(5);
  });

  it.each([
    ['an unknown permission', { projectPermissions: [{ permissions: ['FLY'], projects: [10000] }] }],
    ['a global one for a project', { projectPermissions: [{ permissions: ['ADMINISTER'] }] }],
    ['a project’s one as global', { globalPermissions: ['EDIT_ISSUES'] }],
    ['no permission', { projectPermissions: [{ permissions: [], projects: [10000] }] }],
    [
      'more than a thousand ids',
      { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: Array(1001).fill(1) }] },
    ],
    ['ids as text', { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: ['10001'] }] }],
  ])('refuses %s', async (_, body) => {
    expect((await check(aJira(), body)).status).toBe(400);
  });

  it('refuses an account the site does not know', async () => {
    expect((await check(aJira(), { accountId: 'stranger', ...everything }, APP)).status).toBe(400);
  });
});

describe('one’s own permissions', () => {
  const mine = (query: string, as = 'ada', jira = aJira({ issues: issues() })) =>
    jira.get(`/rest/api/3/mypermissions?${query}`, as);
  const held = (body: AnswerBody, key: string): unknown =>
    (body['permissions'] as Record<string, { havePermission: boolean }>)[key]?.havePermission;

  it.each([
    ['projectKey=ALPHA', true],
    ['projectId=10000', true],
    ['issueKey=ALPHA-1', true],
    ['issueId=10001', true],
  ])('in %s', async (where, expected) => {
    const { body } = await mine(`permissions=EDIT_ISSUES&${where}`);
    expect(held(body, 'EDIT_ISSUES')).toBe(expected);
  });

  it('say of each whether it is held', async () => {
    const { body } = await mine('permissions=BROWSE_PROJECTS,ADMINISTER_PROJECTS,ADMINISTER&projectKey=ALPHA');
    expect(body['permissions']).toMatchObject({
      BROWSE_PROJECTS: { key: 'BROWSE_PROJECTS', name: 'Browse Projects', type: 'PROJECT', havePermission: true },
      ADMINISTER_PROJECTS: { havePermission: false },
      ADMINISTER: { type: 'GLOBAL', havePermission: false },
    });
  });

  it('are, without a place, those held anywhere', async () => {
    expect(held((await mine('permissions=ADMINISTER_PROJECTS', 'lea')).body, 'ADMINISTER_PROJECTS')).toBe(true);
    expect(held((await mine('permissions=ADMINISTER_PROJECTS', 'ada')).body, 'ADMINISTER_PROJECTS')).toBe(false);
    expect(held((await mine('permissions=BROWSE_PROJECTS', 'olga')).body, 'BROWSE_PROJECTS')).toBe(false);
  });

  it('are not told for a place that is hidden or missing', async () => {
    for (const where of ['projectKey=SECRET', 'issueKey=SECRET-1', 'projectId=404', 'issueId=404'])
      expect((await mine(`permissions=EDIT_ISSUES&${where}`)).status).toBe(404);
  });

  it('have to be named, and known', async () => {
    expect((await mine('projectKey=ALPHA')).status).toBe(400);
    expect((await mine('permissions=FLY')).body.errors).toEqual({ FLY: 'Unrecognized permission' });
  });
});
