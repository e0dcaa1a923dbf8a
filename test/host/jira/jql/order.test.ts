import { refusal, search } from './searched-site';

describe('ORDER BY', () => {
  it.each<[string, number[]]>([
    ['order by key', [1, 2, 3, 4, 5, 7, 10]],
    ['order by key desc', [10, 7, 5, 4, 3, 2, 1]],
    ['order by id desc', [7, 10, 5, 4, 3, 2, 1]],
    ['order by created asc', [1, 2, 4, 3, 5, 10, 7]],
    ['order by created', [7, 10, 5, 3, 4, 2, 1]],
    ['order by updated desc', [7, 3, 10, 5, 2, 4, 1]],
    ['order by rank', [3, 2, 1, 5, 4, 10, 7]],
    ['order by Rank desc', [7, 10, 4, 5, 1, 2, 3]],
    ['key in (ALPHA-1, ALPHA-2, ALPHA-4) order by priority', [4, 2, 1]],
    ['key in (ALPHA-1, ALPHA-2, ALPHA-4) order by priority asc', [1, 2, 4]],
    ['type != Epic order by status asc, key asc', [5, 7, 10, 3, 2, 4]],
    ['order by assignee, key desc', [2, 5, 3, 10, 7, 4, 1]],
    ['"Story Points" is not empty order by "Story Points" desc', [3, 2, 5]],
    ['order by issuetype, summary', [1, 10, 2, 7, 3, 4, 5]],
    ['due is not empty order by duedate desc', [10, 5]],
    ['resolved is not empty order by resolution desc', [4, 2]],
  ])('%s', (jql, expected) => {
    expect(search(jql)).toEqual(expected);
  });

  it('puts items without a value last when ascending', () => {
    expect(search('key in (ALPHA-5, ALPHA-7, ALPHA-10) order by due asc')).toEqual([5, 10, 7]);
  });

  it('ends every tie at the id, so that pages of one query never overlap', () => {
    expect(search('order by project, reporter desc, project')).toEqual([7, 10, 5, 4, 3, 2, 1]);
  });

  it('sorts by seven fields and refuses an eighth', () => {
    const seven = 'id, key, created, updated, rank, status, project';
    expect(search(`key = ALPHA-1 order by ${seven}`)).toEqual([1]);
    expect(refusal(`order by ${seven}, assignee`)).toEqual(['A query can be ordered by at most 7 fields.']);
  });

  it('refuses a field that it cannot sort by', () => {
    expect(refusal('order by labels')).toEqual(["Not able to sort using field 'labels'."]);
    expect(refusal('order by constructor')).toEqual(["Not able to sort using field 'constructor'."]);
  });
});
