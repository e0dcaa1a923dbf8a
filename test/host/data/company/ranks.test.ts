import { ranksOf } from '../../../../host/data/company/ranks';
import { PRIORITY, STATUS } from '../../../../host/data/company/vocabulary';
import { anIssue, aSprint, SITE_NOW } from '../../../support/jira-site';

const DAY = 86_400_000;
const sprints = [
  aSprint({ id: 1, state: 'closed' }),
  aSprint({ id: 2, state: 'active' }),
  aSprint({ id: 3, state: 'future' }),
];

describe('ranksOf', () => {
  it('lists done work as it was done, then the running sprint, the planned one, and the backlog', () => {
    const item = (id: string, overrides: Parameters<typeof anIssue>[0]) =>
      anIssue({ id, key: `ALPHA-${id}`, ...overrides });
    const issues = [
      item('1', { statusId: STATUS.toDo, priorityId: PRIORITY.medium, created: SITE_NOW - 9 * DAY }),
      item('2', { statusId: STATUS.toDo, priorityId: PRIORITY.high }),
      item('3', { statusId: STATUS.inProgress, sprintIds: [1, 2] }),
      item('4', { statusId: STATUS.toDo, sprintIds: [3] }),
      item('5', { statusId: STATUS.done, resolved: SITE_NOW - DAY }),
      item('6', { statusId: STATUS.done, resolved: SITE_NOW - 2 * DAY, sprintIds: [2] }),
      item('7', { statusId: STATUS.toDo, priorityId: PRIORITY.medium, created: SITE_NOW - DAY }),
      item('8', { statusId: STATUS.toDo, sprintIds: [1], priorityId: PRIORITY.lowest }),
    ];
    const ranks = ranksOf(issues, sprints);
    const ranked = issues.toSorted((a, b) => ((ranks.get(a.id) ?? '') < (ranks.get(b.id) ?? '') ? -1 : 1));
    expect(ranked.map(({ id }) => id)).toEqual(['6', '5', '3', '4', '2', '7', '1', '8']);
  });

  it('looks like ranks of Jira and leaves room between neighbours', () => {
    const issues = Array.from({ length: 3 }, (_, index) => anIssue({ id: String(index + 1) }));
    const ranks = [...ranksOf(issues, sprints).values()];
    expect(ranks).toEqual(['0|i00000:', '0|i0000g:', '0|i0000w:']);
  });

  it('sorts as text, however many there are', () => {
    const issues = Array.from({ length: 12_000 }, (_, index) =>
      anIssue({ id: String(index + 1), created: SITE_NOW - index }),
    );
    const ranks = [...ranksOf(issues, sprints).values()];
    expect(ranks.toSorted()).toEqual(ranks);
    expect(new Set(ranks).size).toBe(12_000);
  });
});
