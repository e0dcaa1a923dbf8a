import { type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, SITE_NOW, TYPE, VERSION, anIssue } from '../../../support/jira-site';

const inferred = { inferFieldDefaults: true, inferStatusDefaults: true, inferSubtaskTypeDefault: true };

/** Moves as `sam`, who works in both projects. */
function move(jira: JiraUnderTest, issueIdsOrKeys: string[], { to = `SECRET,${TYPE.story}`, as = 'sam' } = {}) {
  const body = { targetToSourcesMapping: { [to]: { issueIdsOrKeys, ...inferred } } };
  return jira.post('/rest/api/3/bulk/issues/move', body, as);
}

const issues = () => [
  anIssue({ fixVersionIds: [VERSION.released], components: [{ id: '1', name: 'API' }], sprintIds: [2] }),
  anIssue({ id: '10002', key: 'ALPHA-2', typeId: TYPE.subtask, parentId: '10001' }),
  anIssue({ id: '10003', key: 'SECRET-7', projectId: PROJECT.secret }),
];

describe('moving work items to another project', () => {
  it('gives them a new key, and the old one still finds them', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, ['ALPHA-1'])).status).toBe(201);
    for (const key of ['SECRET-8', 'ALPHA-1', '10001'])
      expect((await jira.get(`/rest/api/3/issue/${key}`, 'sam')).body.key).toBe('SECRET-8');
    expect((await jira.get('/rest/api/3/issue/ALPHA-1', 'ada')).status).toBe(404);
    expect((await jira.get('/rest/api/3/project/ALPHA', 'sam')).status).toBe(200);
  });

  it('writes what a move means into the history', async () => {
    const jira = aJira({ issues: issues() });
    await move(jira, ['ALPHA-1'], { to: `SECRET,${TYPE.bug}` });
    const system = (field: string, fieldId: string): object => ({ field, fieldtype: 'jira', fieldId });
    const gone = { to: null, toString: null };
    expect(jira.site.issues[0]?.histories.at(-1)).toMatchObject({ author: 'sam', created: SITE_NOW });
    expect(jira.site.issues[0]?.histories.at(-1)?.items).toEqual([
      { ...system('project', 'project'), from: '10000', fromString: 'Alpha', to: '10100', toString: 'Secret' },
      { field: 'Key', fieldtype: 'jira', from: null, fromString: 'ALPHA-1', to: null, toString: 'SECRET-8' },
      { ...system('issuetype', 'issuetype'), from: TYPE.story, fromString: 'Story', to: TYPE.bug, toString: 'Bug' },
      { ...system('Fix Version', 'fixVersions'), from: VERSION.released, fromString: '1.0', ...gone },
      { ...system('Component', 'components'), from: '1', fromString: 'API', ...gone },
    ]);
  });

  it('leaves versions and components behind, and keeps sprints', async () => {
    const jira = aJira({ issues: issues() });
    await move(jira, ['ALPHA-1']);
    expect(jira.site.issues[0]).toMatchObject({
      ...{ projectId: PROJECT.secret, fixVersionIds: [], components: [], sprintIds: [2], updated: SITE_NOW },
    });
  });

  it('takes sub-tasks along, each announced with its own keys', async () => {
    const jira = aJira({ issues: issues() });
    await move(jira, ['ALPHA-1']);
    expect(jira.events).toMatchObject([
      { eventType: 'avi:jira:updated:issue', issue: { key: 'SECRET-8', fields: { project: { key: 'SECRET' } } } },
      { eventType: 'avi:jira:updated:issue', issue: { key: 'SECRET-9', fields: { issuetype: { name: 'Sub-task' } } } },
    ]);
    expect(jira.site.issues[1]).toMatchObject({ parentId: '10001', typeId: TYPE.subtask, projectId: PROJECT.secret });
  });

  it('is followed by its task', async () => {
    const jira = aJira({ issues: issues() });
    const { taskId } = (await move(jira, ['ALPHA-1'])).body;
    const look = () => jira.get(`/rest/api/3/bulk/queue/${String(taskId)}`, 'sam').then(({ body }) => body);
    expect(await look()).toMatchObject({ status: 'ENQUEUED', progressPercent: 0, submittedBy: { accountId: 'sam' } });
    await look();
    expect(await look()).toMatchObject({
      ...{ status: 'COMPLETE', progressPercent: 100, totalIssueCount: 2, processedAccessibleIssues: [10001, 10002] },
    });
    expect((await jira.get(`/rest/api/3/bulk/queue/${String(taskId)}`, 'ada')).status).toBe(400);
  });

  it('is made again by a replay', async () => {
    const jira = aJira({ issues: issues() });
    await move(jira, ['ALPHA-1']);
    const again = aJira({ issues: issues() });
    for (const write of jira.writes) await again.simulator.replay(write);
    expect(again.site.issues).toEqual(jira.site.issues);
  });
});

describe('a move that is refused', () => {
  it.each([
    ['to a project the caller may not edit in', ['ALPHA-1'], `SECRET,${TYPE.story}`, 'ada'],
    ['of a work item the caller does not see', ['SECRET-7'], `ALPHA,${TYPE.story}`, 'ada'],
    ['to no project', ['ALPHA-1'], `NOWHERE,${TYPE.story}`, 'sam'],
    ['to no type', ['ALPHA-1'], 'SECRET,404', 'sam'],
    ['to a sub-task', ['ALPHA-1'], `SECRET,${TYPE.subtask}`, 'sam'],
  ])('%s', async (...[, keys, to, as]) => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, keys, { to, as })).status).toBe(400);
    expect([jira.events, jira.writes]).toEqual([[], []]);
  });

  it('moves nothing when one of many cannot be moved', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, ['ALPHA-1', 'ALPHA-99'])).status).toBe(400);
    expect(jira.site.issues[0]?.key).toBe('ALPHA-1');
  });

  it('takes a thousand work items and not one more', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, Array<string>(1001).fill('ALPHA-1'))).status).toBe(400);
  });

  it('says what it does not simulate', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, ['ALPHA-1'], { to: `SECRET,${TYPE.subtask},SECRET-7` })).status).toBe(501);
    const decided = { issueIdsOrKeys: ['ALPHA-1'], ...inferred, inferStatusDefaults: false };
    const body = { targetToSourcesMapping: { [`SECRET,${TYPE.story}`]: decided } };
    expect((await jira.post('/rest/api/3/bulk/issues/move', body, 'sam')).status).toBe(400);
  });
});
