import { generateSite } from '../../../../host/data/generate';
import { STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { compileJql } from '../../../../host/jira/jql/evaluate';
import type { JqlContext } from '../../../../host/jira/jql/context';
import type { JiraIssue } from '../../../../host/jira/model';

jest.setTimeout(30_000);

const DAY = 86_400_000;
const END = Date.UTC(2026, 10, 20, 15);
const site = generateSite({ seed: 1, end: END, size: 1500 });
const projectIds = site.projects.map(({ id }) => id);
const context: JqlContext = {
  site,
  now: END,
  accountId: 'engineer',
  timeZone: 'UTC',
  visibleProjectIds: new Set(projectIds),
  indexedProperties: [],
};

const active = new Set(site.sprints.filter(({ state }) => state === 'active').map(({ id }) => id));
const closed = new Set(site.sprints.filter(({ state }) => state === 'closed').map(({ id }) => id));
const doneIds = new Set(site.statuses.filter(({ categoryKey }) => categoryKey === 'done').map(({ id }) => id));
const inProject = (key: string) => (issue: JiraIssue) => issue.key.startsWith(`${key}-`);

function found(jql: string): string[] {
  const query = compileJql(jql, context);
  return site.issues.filter((issue) => query.matches(issue)).map(({ key }) => key);
}

describe('queries over the generated site', () => {
  it.each<[string, (issue: JiraIssue) => boolean]>([
    ['project in (PAY, MOB)', (issue) => inProject('PAY')(issue) || inProject('MOB')(issue)],
    ['project not in (PAY, MOB, PLAT, WPL, IDEA)', inProject('SEC')],
    [
      'project = PAY and type = Bug and labels = escaped',
      (issue) => inProject('PAY')(issue) && issue.typeId === TYPE.bug && issue.labels.includes('escaped'),
    ],
    ['statusCategory != Done', ({ statusId }) => !doneIds.has(statusId)],
    ['sprint in openSprints()', ({ sprintIds }) => sprintIds.some((id) => active.has(id))],
    [
      'sprint in closedSprints() and sprint in openSprints()',
      ({ sprintIds }) => sprintIds.some((id) => active.has(id)) && sprintIds.some((id) => closed.has(id)),
    ],
    [
      'sprint is EMPTY and statusCategory = "In Progress"',
      ({ sprintIds, statusId }) =>
        sprintIds.length === 0 &&
        site.statuses.some(({ id, categoryKey }) => id === statusId && categoryKey === 'indeterminate'),
    ],
    ['assignee = currentUser()', ({ assignee }) => assignee === 'engineer'],
    [
      'assignee is EMPTY and status = "To Do"',
      ({ assignee, statusId }) => assignee === null && statusId === STATUS.toDo,
    ],
    ['"Story Points" >= 8', ({ points }) => (points ?? 0) >= 8],
    ['"Story Points" is EMPTY', ({ points }) => points === null],
    ['created >= -30d', ({ created }) => created >= END - 30 * DAY],
    ['updated >= startOfDay(-1w)', ({ updated }) => updated >= Date.UTC(2026, 10, 13)],
    ['resolved >= startOfMonth()', ({ resolved }) => (resolved ?? 0) >= Date.UTC(2026, 10, 1)],
    ['resolution = Unresolved', ({ resolutionId }) => resolutionId === null],
    ['resolution in ("Won\'t Do", Duplicate)', ({ resolutionId }) => ['10001', '10002'].includes(resolutionId ?? '')],
    ['priority > Medium', ({ priorityId }) => priorityId === '1' || priorityId === '2'],
    ['Flagged is not EMPTY', ({ flagged }) => flagged],
    ['fixVersion is not EMPTY', ({ fixVersionIds }) => fixVersionIds.length > 0],
    ['component = Checkout', ({ components }) => components.some(({ name }) => name === 'Checkout')],
    ['issuetype in subTaskIssueTypes()', ({ typeId }) => typeId === TYPE.subtask],
    ['parent is EMPTY', ({ parentId }) => parentId === null],
    ['due < now()', ({ dueDate }) => dueDate !== null && dueDate < '2026-11-20'],
    ['summary ~ "screen"', ({ summary }) => /\bscreen\b/i.test(summary)],
  ])('%s finds what a filter by hand finds', (jql, byHand) => {
    const expected = site.issues.filter(byHand).map(({ key }) => key);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(site.issues.length);
    expect(found(jql)).toEqual(expected);
  });

  it('finds a moved item by both of its keys', () => {
    const moved = site.issues.find(({ histories }) =>
      histories.some(({ items }) => items.some(({ field }) => field === 'Key')),
    );
    const former =
      moved?.histories.flatMap(({ items }) => items).find(({ field }) => field === 'Key')?.fromString ?? '';
    expect(found(`key = ${former}`)).toEqual([moved?.key]);
    expect(found(`key = ${moved?.key ?? ''}`)).toEqual([moved?.key]);
  });

  it('lists a thousand keys at once', () => {
    const keys = site.issues.slice(0, 1000).map(({ key }) => key);
    expect(found(`key in (${keys.join(', ')})`)).toEqual(keys);
  });

  it('orders without ties, the same from either side', () => {
    for (const order of ['created', 'priority, updated', 'assignee, status', 'rank desc', 'project, key desc', 'due']) {
      const { compare } = compileJql(`order by ${order}`, context);
      const sorted = site.issues.toSorted(compare);
      for (const [index, issue] of sorted.slice(1).entries()) {
        const before = sorted[index];
        if (before === undefined) continue;
        expect(compare(before, issue)).toBeLessThan(0);
        expect(compare(issue, before)).toBeGreaterThan(0);
      }
    }
  });

  it('ranks the running sprints before the backlog', () => {
    const { compare, matches } = compileJql('statusCategory != Done order by Rank', context);
    const ranked = site.issues.filter(matches).sort(compare);
    const lastActive = ranked.findLastIndex(({ sprintIds }) => sprintIds.some((id) => active.has(id)));
    const firstOther = ranked.findIndex(({ sprintIds }) => !sprintIds.some((id) => active.has(id)));
    expect(lastActive).toBeLessThan(firstOther);
  });
});
