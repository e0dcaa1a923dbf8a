import { anExport, importLines } from './export-lines';

const sprint = (overrides: Record<string, unknown>) => ({
  id: '8',
  rapidViewId: '13',
  state: 'CLOSED',
  name: 'Sprint 3',
  startDate: '2014-01-06T15:17:30.953Z',
  endDate: '2014-01-17T15:17:00.000Z',
  completeDate: '2014-01-17T21:22:55.111Z',
  ...overrides,
});

describe('the sprints of an import', () => {
  it('come from the field that holds them, each once, with their dates', async () => {
    const { site } = await importLines(
      anExport({}, { customfield_10290: [sprint({})] }),
      anExport({ id: '11', key: 'CD-1' }, { customfield_10290: [sprint({}), sprint({ id: 9, state: 'FUTURE' })] }),
    );
    expect(site.issues.map(({ sprintIds }) => sprintIds)).toEqual([[8], [8, 9]]);
    expect(site.sprints).toEqual([
      {
        id: 8,
        boardId: 13,
        name: 'Sprint 3',
        goal: '',
        state: 'closed',
        startDate: Date.UTC(2014, 0, 6, 15, 17, 30, 953),
        endDate: Date.UTC(2014, 0, 17, 15, 17),
        completeDate: Date.UTC(2014, 0, 17, 21, 22, 55, 111),
      },
      expect.objectContaining({ id: 9, state: 'future' }),
    ]);
    expect(site.boards).toMatchObject([{ id: 13, name: 'Board 13', type: 'scrum', projectKeys: ['AB', 'CD'] }]);
  });

  it('of a deleted board share a synthetic one, so that a list by board still shows them', async () => {
    const { site } = await importLines(
      anExport({}, { customfield_10290: [sprint({}), sprint({ id: 3, rapidViewId: null, completeDate: null })] }),
    );
    expect(site.boards.map(({ id, name }) => [id, name])).toEqual([
      [13, 'Board 13'],
      [14, 'Sprints without a board'],
    ]);
    expect(site.sprints.map(({ id, boardId, completeDate }) => [id, boardId, completeDate !== null])).toEqual([
      [3, 14, false],
      [8, 13, true],
    ]);
  });

  it('may have no dates', async () => {
    const { site } = await importLines(
      anExport({}, { customfield_10290: [sprint({ startDate: null, endDate: '', completeDate: undefined })] }),
    );
    expect(site.sprints[0]).toMatchObject({ startDate: null, endDate: null, completeDate: null });
  });

  it.each([
    ['CLOSED', 'closed'],
    ['active', 'active'],
    ['Future', 'future'],
    ['unheard of', 'future'],
    ['constructor', 'future'],
  ])('are taken for what they are: %s is %s', async (state, expected) => {
    const { site } = await importLines(anExport({}, { customfield_10290: [sprint({ state })] }));
    expect(site.sprints[0]?.state).toBe(expected);
  });

  it('are none where the export has none', async () => {
    const { site } = await importLines(anExport());
    expect([site.sprints, site.boards]).toEqual([[], []]);
  });
});
