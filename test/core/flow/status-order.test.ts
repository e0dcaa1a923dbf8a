import { inFlowOrder } from '../../../src/core/flow/status-order';
import { aContract, aSite } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

describe('inFlowOrder', () => {
  it('begins with to do, ends with what nobody knows, and keeps the order of Jira within a category', () => {
    const { portfolio } = settingOf([], {
      contract: aContract({ flow: { statusCategories: { gone: 'in-progress' } } }),
    });
    const ids = ['lost', 'closed', '77', 'review', 'gone', 'done', 'doing', 'todo'];
    expect(inFlowOrder(ids, portfolio)).toEqual([
      { statusId: 'todo', name: 'To Do', category: 'todo' },
      { statusId: 'doing', name: 'In Progress', category: 'in-progress' },
      { statusId: 'review', name: 'In Review', category: 'in-progress' },
      { statusId: 'gone', name: 'gone', category: 'in-progress' },
      { statusId: 'done', name: 'Done', category: 'done' },
      { statusId: 'closed', name: 'Closed', category: 'done' },
      { statusId: '77', name: '77', category: null },
      { statusId: 'lost', name: 'lost', category: null },
    ]);
  });

  it('follows the order of the site', () => {
    const site = aSite();
    const { portfolio } = settingOf([], { site: { ...site, statuses: [...site.statuses].reverse() } });
    expect(inFlowOrder(['doing', 'review'], portfolio).map(({ statusId }) => statusId)).toEqual(['review', 'doing']);
  });

  it('follows the word of the contract on a category', () => {
    const { portfolio } = settingOf([], { contract: aContract({ flow: { statusCategories: { todo: 'done' } } }) });
    expect(inFlowOrder(['todo', 'doing'], portfolio).map(({ statusId }) => statusId)).toEqual(['doing', 'todo']);
  });
});
