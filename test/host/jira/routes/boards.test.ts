import { APP, type AnswerBody, aJira } from '../../../support/jira-harness';
import { aBoard, aSite, aSprint } from '../../../support/jira-site';

const BOARD = '/rest/agile/1.0/board';
const namesOf = (body: AnswerBody): string[] => body.values.map(({ name }) => name);
const hidden = () => [...aSite().boards, aBoard({ id: 3, name: 'Secret board', projectKeys: ['SECRET'] })];

describe('boards', () => {
  it.each([
    ['', ['Alpha board', 'Alpha flow']],
    ['?type=scrum', ['Alpha board']],
    ['?type=scrum,kanban', ['Alpha board', 'Alpha flow']],
    ['?name=FLOW', ['Alpha flow']],
    ['?projectKeyOrId=ALPHA', ['Alpha board', 'Alpha flow']],
    ['?projectKeyOrId=10000&startAt=1&maxResults=1', ['Alpha flow']],
  ])('are listed as asked: %s', async (query, expected) => {
    expect(namesOf((await aJira().get(`${BOARD}${query}`)).body)).toEqual(expected);
  });

  it('are those with a project that the caller may browse', async () => {
    const jira = aJira({ boards: hidden() });
    expect(namesOf((await jira.get(BOARD)).body)).not.toContain('Secret board');
    expect(namesOf((await jira.get(BOARD, 'sam')).body)).toContain('Secret board');
    expect(namesOf((await jira.get(BOARD, APP)).body)).toContain('Secret board');
    expect((await jira.get(BOARD, 'olga')).body.total).toBe(0);
  });

  it('are not listed for a project that is hidden or missing', async () => {
    expect((await aJira().get(`${BOARD}?projectKeyOrId=SECRET`)).status).toBe(400);
    expect((await aJira().get(`${BOARD}?projectKeyOrId=NOWHERE`)).status).toBe(400);
  });

  it('can be read one by one', async () => {
    const jira = aJira({ boards: hidden() });
    expect((await jira.get(`${BOARD}/1`)).body).toMatchObject({ id: 1, name: 'Alpha board', type: 'scrum' });
    expect((await jira.get(`${BOARD}/3`)).status).toBe(404);
    expect((await jira.get(`${BOARD}/99`)).status).toBe(404);
    expect((await jira.get(`${BOARD}/x`)).status).toBe(404);
  });

  it('have a configuration', async () => {
    const { body } = await aJira().get(`${BOARD}/1/configuration`);
    expect(body).toMatchObject({ id: 1, estimation: { field: { fieldId: 'customfield_10016' } } });
  });

  it('have projects, of which the caller sees their own', async () => {
    const jira = aJira({ boards: [aBoard({ projectKeys: ['SECRET', 'ALPHA', 'GONE'] })] });
    expect(namesOf((await jira.get(`${BOARD}/1/project`)).body)).toEqual(['Alpha']);
    expect(namesOf((await jira.get(`${BOARD}/1/project`, 'sam')).body)).toEqual(['Alpha', 'Secret']);
  });
});

describe('the sprints of a board', () => {
  const START = Date.UTC(2026, 0, 1);
  const sprints = () => [
    aSprint({ id: 9, name: 'future without a date' }),
    aSprint({ id: 8, name: 'future', startDate: START }),
    aSprint({ id: 7, name: 'active', state: 'active', startDate: START }),
    aSprint({ id: 6, name: 'closed later', state: 'closed', startDate: START + 1 }),
    aSprint({ id: 5, name: 'closed sooner', state: 'closed', startDate: START }),
    aSprint({ id: 4, name: 'of another board', boardId: 2 }),
  ];

  it('are closed, active and future ones, in the order of their beginnings', async () => {
    const { body } = await aJira({ sprints: sprints() }).get(`${BOARD}/1/sprint`);
    expect(namesOf(body)).toEqual(['closed sooner', 'closed later', 'active', 'future', 'future without a date']);
  });

  it.each([
    ['state=active', ['active']],
    ['state=future,active', ['active', 'future', 'future without a date']],
    ['startAt=1&maxResults=2', ['closed later', 'active']],
  ])('can be asked for by %s', async (query, expected) => {
    const { body } = await aJira({ sprints: sprints() }).get(`${BOARD}/1/sprint?${query}`);
    expect(namesOf(body)).toEqual(expected);
  });

  it('are at most 50 a page', async () => {
    const many = Array.from({ length: 60 }, (_, n) => aSprint({ id: n + 1 }));
    const { body } = await aJira({ sprints: many }).get(`${BOARD}/1/sprint?maxResults=100`);
    expect([body.values.length, body.maxResults, body.isLast, body.total]).toEqual([50, 50, false, 60]);
  });

  it('are none on a kanban board, which says so', async () => {
    const { status, body } = await aJira().get(`${BOARD}/2/sprint`);
    expect([status, body.errorMessages]).toEqual([400, ['The board does not support sprints']]);
  });
});
