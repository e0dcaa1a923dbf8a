import { APP, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, anIssue } from '../../../support/jira-site';

const PATH = '/rest/api/3/issue/properties/multi';

const issues = () => [
  anIssue(),
  anIssue({ id: '10002', key: 'ALPHA-2' }),
  anIssue({ id: '10003', key: 'SECRET-1', projectId: PROJECT.secret }),
];
const tagAll = { issues: [10001, 10002, 10003].map((issueID) => ({ issueID, properties: { tag: issueID } })) };
const tags = (jira: JiraUnderTest): unknown[] => jira.site.issues.map(({ properties }) => properties.get('tag'));

async function submit(jira: JiraUnderTest, as: Parameters<JiraUnderTest['post']>[2] = APP): Promise<string> {
  const { status, headers, body } = await jira.post(PATH, tagAll, as);
  expect([status, body]).toEqual([303, undefined]);
  return headers.get('Location') ?? '';
}

describe('setting properties of many work items', () => {
  it('is accepted with the place of a task, and done when the task says so', async () => {
    const jira = aJira({ issues: issues() });
    const location = await submit(jira);
    expect(location).toMatch(/^\/rest\/api\/3\/task\/\d+$/);
    expect(tags(jira)).toEqual([undefined, undefined, undefined]);
    const states: string[] = [];
    while (states.at(-1) !== 'COMPLETE') states.push((await jira.get(location, APP)).body.status);
    expect(states).toEqual(['ENQUEUED', 'RUNNING', 'COMPLETE']);
    expect(tags(jira)).toEqual([10001, 10002, 10003]);
  });

  it('is done a second later when nobody looks at the task', async () => {
    const jira = aJira({ issues: issues() });
    await submit(jira);
    jira.stopwatch.elapsed += 1000;
    expect((await jira.get('/rest/api/3/issue/ALPHA-1/properties/tag', APP)).body.value).toBe(10001);
  });

  it('is done for each work item for itself: what the caller may not edit is reported', async () => {
    const jira = aJira({ issues: issues() });
    const location = await submit(jira, 'ada');
    jira.stopwatch.elapsed += 1000;
    const { body } = await jira.get(location);
    expect(body['result']).toEqual({ updated: 2, failures: [{ issueId: 10003, error: 'Issue does not exist.' }] });
    expect(tags(jira)).toEqual([10001, 10002, undefined]);
    const asRoot = await submit(jira, 'root');
    jira.stopwatch.elapsed += 1000;
    expect((await jira.get(asRoot, 'root')).body).toMatchObject({
      result: { failures: [{ issueId: 10003, error: 'No permission to edit the issue.' }] },
    });
  });

  it('announces nothing, is kept as one write and costs one point', async () => {
    const jira = aJira({ issues: issues() });
    await submit(jira);
    jira.stopwatch.elapsed += 1000;
    await jira.get('/rest/api/3/myself');
    expect(jira.events).toEqual([]);
    expect(jira.writes).toHaveLength(1);
    expect(jira.simulator.usage().byOperation[`POST ${PATH}`]).toBe(1);
  });
});

describe('a bulk of properties that is refused', () => {
  const each = (count: number, properties: object): object => ({
    issues: Array.from({ length: count }, (_, n) => ({ issueID: n + 1, properties })),
  });
  const some = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, n]));

  it.each([
    ['for more than a hundred work items', each(101, { tag: 1 })],
    ['for no work item', { issues: [] }],
    ['with more than ten properties each', each(1, some(11))],
    ['with a value that is too long', each(1, { tag: 'x'.repeat(32_767) })],
    ['with a key instead of an id', { issues: [{ issueID: 'ALPHA-1', properties: {} }] }],
    ['without an id', { issues: [{ properties: { tag: 1 } }] }],
  ])('%s', async (_, body) => {
    const jira = aJira({ issues: issues() });
    expect((await jira.post(PATH, body, APP)).status).toBe(400);
    expect(jira.writes).toEqual([]);
  });

  it('not at the limits', async () => {
    const jira = aJira({ issues: issues() });
    expect((await jira.post(PATH, each(100, some(10)), APP)).status).toBe(303);
  });
});
