import { categoryEnum, renderStatus } from '../../../../host/jira/render/status';
import { aCall } from '../../../support/jira-call';
import { STATUS } from '../../../support/jira-site';

const { core } = aCall();

describe('a status', () => {
  it.each([
    { id: STATUS.todo, category: { id: 2, key: 'new', name: 'To Do' }, inSearch: 'TODO' },
    { id: STATUS.doing, category: { id: 4, key: 'indeterminate', name: 'In Progress' }, inSearch: 'IN_PROGRESS' },
    { id: STATUS.dropped, category: { id: 3, key: 'done', name: 'Done' }, inSearch: 'DONE' },
  ])('($id) belongs to one of three categories', ({ id, category, inSearch }) => {
    expect(renderStatus(id, core)).toMatchObject({ id, statusCategory: category });
    const status = core.directory.status(id);
    expect(status && categoryEnum(status)).toBe(inSearch);
  });

  it('has a name of its own', () => {
    expect(renderStatus(STATUS.review, core)).toMatchObject({ name: 'In Review' });
  });

  it('is null where the site does not know it', () => {
    expect(renderStatus('404', core)).toBeNull();
  });
});
