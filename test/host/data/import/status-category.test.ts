import { categoryByName, statedCategory } from '../../../../host/data/import/status-category';

describe('statedCategory', () => {
  it.each(['new', 'indeterminate', 'done'])('takes %s', (key) => {
    expect(statedCategory(key)).toBe(key);
  });

  it.each(['undefined', '', 'In Progress', undefined])('takes %j for none', (key) => {
    expect(statedCategory(key)).toBeNull();
  });
});

describe('categoryByName', () => {
  it.each([
    ['Done', 'done'],
    ['Closed', 'done'],
    ['Resolved', 'done'],
    ['Completed', 'done'],
    ['Released to customers', 'done'],
    ['Cancelled', 'done'],
    ['Canceled', 'done'],
    ["Won't Do", 'done'],
    ['VERIFIED', 'done'],
    ['Open', 'new'],
    ['To Do', 'new'],
    ['Todo', 'new'],
    ['Backlog', 'new'],
    ['Reopened', 'new'],
    ['Reported', 'new'],
    ['Selected for Development', 'new'],
    ['Ready for Triage', 'new'],
    ['In Progress', 'indeterminate'],
    ['Code Review', 'indeterminate'],
    ['Waiting for Opening Hours', 'indeterminate'],
    ['Abandoned', 'indeterminate'],
    ['Newsletter', 'indeterminate'],
  ] as const)('takes %s for %s', (name, expected) => {
    expect(categoryByName(name, new Map())).toBe(expected);
  });

  it('follows a present status of the same name, whatever the name says', () => {
    const present = new Map([['closed', 'indeterminate' as const]]);
    expect(categoryByName('Closed', present)).toBe('indeterminate');
    expect(categoryByName('CLOSED', present)).toBe('indeterminate');
    expect(categoryByName('Closed for now', present)).toBe('done');
  });
});
