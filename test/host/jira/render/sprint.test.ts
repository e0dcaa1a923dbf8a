import { renderSprint } from '../../../../host/jira/render/sprint';
import { aCall } from '../../../support/jira-call';
import { aSprint } from '../../../support/jira-site';

const { core } = aCall();

describe('a sprint', () => {
  it('has the dates that are set', () => {
    expect(renderSprint(aSprint({ created: 0 }), core)).toEqual({
      ...{ id: 1, name: 'Sprint 1', state: 'future', goal: '', originBoardId: 1 },
      self: 'https://example.atlassian.net/rest/agile/1.0/sprint/1',
      createdDate: '1970-01-01T00:00:00.000Z',
    });
  });

  it('may belong to no board', () => {
    expect(renderSprint(aSprint({ boardId: null }), core)).not.toHaveProperty('originBoardId');
  });
});
