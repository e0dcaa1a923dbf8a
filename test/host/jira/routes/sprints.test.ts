import { APP, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, SITE_NOW, aBoard, aSite, aSprint, anIssue } from '../../../support/jira-site';

const SPRINT = '/rest/agile/1.0/sprint';
const [START, END] = ['2026-03-09T09:00:00.000Z', '2026-03-23T17:00:00.000Z'];
const eventTypes = (jira: JiraUnderTest): string[] => jira.events.map(({ eventType }) => eventType);

describe('the life of a sprint', () => {
  it('is planned, changed, started, closed and deleted, each with its event', async () => {
    const jira = aJira();
    const made = await jira.post(SPRINT, { name: ' Sprint 4 ', originBoardId: 1, goal: 'Ship it' });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 4, name: 'Sprint 4', state: 'future', goal: 'Ship it', createdDate: '2026-03-09T12:00:00.000Z' },
    });
    await jira.post(`${SPRINT}/4`, { startDate: START, endDate: END });
    const started = await jira.post(`${SPRINT}/4`, { state: 'active' });
    expect(started).toMatchObject({ status: 200, body: { state: 'active', startDate: START, endDate: END } });
    jira.clock.advance(3_600_000);
    const closed = await jira.post(`${SPRINT}/4`, { state: 'closed' });
    expect(closed.body).toMatchObject({ state: 'closed', completeDate: '2026-03-09T13:00:00.000Z' });
    expect((await jira.delete(`${SPRINT}/4`)).status).toBe(204);
    expect((await jira.get(`${SPRINT}/4`)).status).toBe(404);
    expect(eventTypes(jira)).toEqual(
      ['created', 'updated', 'started', 'closed', 'deleted'].map((verb) => `avi:jira-software:${verb}:sprint`),
    );
    expect(jira.writes).toHaveLength(5);
  });

  it('can be replaced as a whole', async () => {
    const jira = aJira();
    const { body } = await jira.put(`${SPRINT}/2`, {
      name: 'Renamed',
      state: 'active',
      startDate: START,
      endDate: END,
    });
    expect(body).toMatchObject({ name: 'Renamed', state: 'active', goal: '', startDate: START });
    expect(jira.events).toMatchObject([
      { eventType: 'avi:jira-software:updated:sprint', oldValue: { name: 'Sprint 2' } },
    ]);
  });

  it.each([
    ['to be over before it began', `${SPRINT}/3`, { startDate: END, endDate: START }],
    ['to begin without dates', `${SPRINT}/3`, { state: 'active' }],
    ['to end without having begun', `${SPRINT}/3`, { state: 'closed' }],
    ['to be in a state there is not', `${SPRINT}/3`, { state: 'paused' }],
    ['to be on a kanban board', SPRINT, { name: 'x', originBoardId: 2 }],
    ['to be without a name', SPRINT, { originBoardId: 1 }],
  ])('is not allowed %s', async (_, path, body) => {
    const jira = aJira();
    expect((await jira.post(path, body)).status).toBe(400);
    expect([jira.events, jira.writes]).toEqual([[], []]);
  });
});

describe('who may see and manage sprints', () => {
  const boards = () => [...aSite().boards, aBoard({ id: 3, projectKeys: ['ALPHA', 'SECRET'] })];

  it('sees a sprint who sees its board', async () => {
    const jira = aJira({ sprints: [...aSite().sprints, aSprint({ id: 7, boardId: null })] });
    expect((await jira.get(`${SPRINT}/2`)).body).toMatchObject({ id: 2, originBoardId: 1 });
    expect((await jira.get(`${SPRINT}/2`, 'olga')).status).toBe(404);
    expect((await jira.get(`${SPRINT}/7`)).status).toBe(200);
    expect((await jira.get(`${SPRINT}/99`)).status).toBe(404);
  });

  it('manages it who may edit in every project of the board', async () => {
    const jira = aJira({ boards: boards() });
    expect((await jira.post(SPRINT, { name: 'Shared', originBoardId: 3 }, 'ada')).status).toBe(403);
    expect((await jira.post(SPRINT, { name: 'Shared', originBoardId: 3 }, 'sam')).status).toBe(201);
    expect((await jira.post(SPRINT, { name: 'Shared', originBoardId: 3 }, 'olga')).status).toBe(404);
    expect((await jira.post(`${SPRINT}/4`, { goal: 'x' }, 'ada')).status).toBe(403);
    expect((await jira.delete(`${SPRINT}/4`, 'ada')).status).toBe(403);
  });
});

describe('moving work items to a sprint', () => {
  const issues = () => [
    anIssue({ sprintIds: [1, 2] }),
    anIssue({ id: '10002', key: 'ALPHA-2' }),
    anIssue({ id: '10003', key: 'SECRET-1', projectId: PROJECT.secret }),
  ];
  const move = (jira: JiraUnderTest, body: object, as?: Parameters<JiraUnderTest['post']>[2]) =>
    jira.post(`${SPRINT}/3/issue`, body, as);

  it('changes each of them, with its own history and event', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, { issues: ['ALPHA-1', '10002'] })).status).toBe(204);
    expect(jira.site.issues.map(({ sprintIds }) => sprintIds)).toEqual([[1, 3], [3], []]);
    expect(jira.events).toMatchObject([
      { issue: { key: 'ALPHA-1' }, changelog: { items: [{ field: 'Sprint', from: '1, 2', to: '1, 3' }] } },
      { issue: { key: 'ALPHA-2' }, changelog: { items: [{ field: 'Sprint', from: '', to: '3' }] } },
    ]);
    expect(jira.site.issues[0]).toMatchObject({ updated: SITE_NOW });
  });

  it('passes over those that are there already', async () => {
    const jira = aJira({ issues: [anIssue({ sprintIds: [3] })] });
    expect((await move(jira, { issues: ['ALPHA-1'] })).status).toBe(204);
    expect(jira.events).toEqual([]);
  });

  it('moves all or none', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, { issues: ['ALPHA-2', 'SECRET-1'] })).status).toBe(400);
    expect((await move(jira, { issues: ['ALPHA-2', 'SECRET-1'] }, 'root')).status).toBe(403);
    expect(jira.site.issues[1]?.sprintIds).toEqual([]);
    expect((await move(jira, { issues: ['ALPHA-2', 'SECRET-1'] }, APP)).status).toBe(204);
  });

  it('does not move into a sprint that is over', async () => {
    const jira = aJira({ issues: issues() });
    expect((await jira.post(`${SPRINT}/1/issue`, { issues: ['ALPHA-2'] })).status).toBe(400);
  });

  it('takes fifty and not one more', async () => {
    const many = Array.from({ length: 51 }, (_, n) => anIssue({ id: String(n + 1), key: `ALPHA-${n + 1}` }));
    const jira = aJira({ issues: many });
    const keys = many.map(({ key }) => key);
    expect((await move(jira, { issues: keys })).status).toBe(400);
    expect((await move(jira, { issues: keys.slice(1) })).status).toBe(204);
  });

  it('says that ranking is not simulated', async () => {
    const jira = aJira({ issues: issues() });
    expect((await move(jira, { issues: ['ALPHA-2'], rankBeforeIssue: 'ALPHA-1' })).status).toBe(501);
  });
});
