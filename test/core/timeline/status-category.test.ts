import { statusCategories } from '../../../src/core/timeline/status-category';
import { aSite } from '../../support/facts';

describe('statusCategories', () => {
  const categoryOf = statusCategories({ statusCategories: { review: 'done', gone: 'todo' } }, aSite());

  it('takes the category from Jira', () => {
    expect(categoryOf('doing')).toBe('in-progress');
  });

  it("lets the contract's word win over Jira's", () => {
    expect(categoryOf('review')).toBe('done');
  });

  it('lets the contract name a status that Jira no longer knows', () => {
    expect(categoryOf('gone')).toBe('todo');
  });

  it('is null for a status nobody knows, whatever its name', () => {
    expect(categoryOf('99')).toBeNull();
    expect(categoryOf('toString')).toBeNull();
  });
});
