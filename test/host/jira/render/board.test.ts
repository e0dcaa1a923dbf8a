import { renderBoard, renderBoardConfiguration } from '../../../../host/jira/render/board';
import { aCall } from '../../../support/jira-call';
import { STATUS, aBoard, aSite } from '../../../support/jira-site';

describe('a board', () => {
  it('lives in the first of its projects', () => {
    expect(renderBoard(aBoard(), aCall())).toEqual({
      ...{ id: 1, name: 'Alpha board', type: 'scrum' },
      self: 'https://example.atlassian.net/rest/agile/1.0/board/1',
      location: {
        ...{ projectId: 10000, projectKey: 'ALPHA', projectName: 'Alpha', projectTypeKey: 'software' },
        ...{ name: 'Alpha (ALPHA)', displayName: 'Alpha (ALPHA)' },
      },
    });
  });

  it('does not betray a project that the caller may not browse', () => {
    const board = aBoard({ projectKeys: ['SECRET', 'ALPHA'] });
    expect(renderBoard(board, aCall())).toMatchObject({ location: { projectKey: 'ALPHA' } });
    expect(renderBoard(board, aCall({}, { as: 'sam' }))).toMatchObject({ location: { projectKey: 'SECRET' } });
    expect(renderBoard(aBoard({ projectKeys: ['SECRET'] }), aCall())).not.toHaveProperty('location');
  });
});

describe('the configuration of a board', () => {
  it('has a column for each category of status', () => {
    const { columnConfig } = renderBoardConfiguration(aBoard(), aCall()) as {
      columnConfig: { columns: { name: string; statuses: { id: string }[] }[] };
    };
    expect(columnConfig.columns.map(({ name, statuses }) => [name, statuses.map(({ id }) => id)])).toEqual([
      ['To Do', [STATUS.todo]],
      ['In Progress', [STATUS.doing, STATUS.review]],
      ['Done', [STATUS.done, STATUS.dropped]],
    ]);
  });

  it('names the field of a scrum board’s estimates', () => {
    expect(renderBoardConfiguration(aBoard(), aCall())['estimation']).toEqual({
      type: 'field',
      field: { fieldId: 'customfield_10016', displayName: 'Story Points' },
    });
    expect(renderBoardConfiguration(aBoard({ estimationFieldId: null }), aCall())['estimation']).toEqual({
      type: 'issueCount',
    });
  });

  it('of a kanban board has no estimates but a query of its own', () => {
    const kanban = aSite().boards.find(({ type }) => type === 'kanban');
    const configuration = kanban && renderBoardConfiguration(kanban, aCall());
    expect(configuration).not.toHaveProperty('estimation');
    expect(configuration).toMatchObject({ subQuery: { query: '' }, ranking: { rankCustomFieldId: 10019 } });
  });
});
