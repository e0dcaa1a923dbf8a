import { STATUS, TYPE } from '../../../host/data/company/vocabulary';
import { generateSite } from '../../../host/data/generate';
import type { JiraHistoryItem, JiraIssue, SiteData } from '../../../host/jira/model';
import { violationsOf } from './site-invariants';

// Each case generates a site of its own.
jest.setTimeout(30_000);

const END = Date.UTC(2026, 10, 20, 15);

/** Changes one item of a true site and says what the check finds. */
function after(change: (issue: JiraIssue, site: SiteData) => void, choose: (issue: JiraIssue) => boolean): string[] {
  const site = generateSite({ seed: 1, end: END, size: 300 });
  const issue = site.issues.find(choose);
  if (issue === undefined) throw new Error('no item to change');
  change(issue, site);
  return violationsOf(site, END).map((text) => text.replace(/^[A-Z]+-\d+: /, ''));
}

const anyItem = ({ histories }: JiraIssue) => histories.length > 2;
const has = (field: string) => (issue: JiraIssue) =>
  issue.histories.some(({ items }) => items.some((item) => item.field === field));

function edit(issue: JiraIssue, field: string, change: (item: JiraHistoryItem) => JiraHistoryItem): void {
  issue.histories = issue.histories.map((history) => ({
    ...history,
    items: history.items.map((item) => (item.field === field ? change(item) : item)),
  }));
}

describe('the check of a site', () => {
  it('finds a present value that no change led to', () => {
    const found = after((issue) => (issue.points = 99), has('Story Points'));
    expect(found).toEqual([expect.stringMatching(/^Story Points is not \d+ at the end$/)]);
  });

  it('finds a change that does not start where the one before ended', () => {
    const found = after(
      (issue) =>
        edit(issue, 'status', (item) => ({ ...item, from: STATUS.selected, fromString: 'Selected for Development' })),
      (issue) => issue.histories.filter(({ items }) => items.some(({ field }) => field === 'status')).length > 1,
    );
    expect(found).toContainEqual(expect.stringMatching(/^status goes from 10005 though it was/));
  });

  it('finds a wrong name beside a right id', () => {
    const found = after(
      (issue) => edit(issue, 'assignee', (item) => ({ ...item, toString: 'Somebody' })),
      has('assignee'),
    );
    expect(found).toContainEqual(expect.stringMatching(/^assignee \S+ is called Somebody$/));
  });

  it('finds a change before the creation, after the end, and out of order', () => {
    const early = after((issue) => (issue.created += 900 * 86_400_000), anyItem);
    expect(early).toContain('something happens before it is created');
    const late = after((issue, site) => {
      const [first] = issue.histories;
      if (first !== undefined) issue.histories.unshift({ ...first, id: '1', created: END + 1 });
      site.notes.push('changed');
    }, anyItem);
    expect(late).toContain('something happens after the end');
    expect(late).toContain('the history is not in order');
  });

  it('finds a resolution without its time', () => {
    const found = after(
      (issue) => (issue.resolved = 1),
      ({ resolutionId }) => resolutionId !== null,
    );
    expect(found).toEqual(['it was not resolved when its resolution was set']);
  });

  it('finds an id, a key and a rank that occur twice', () => {
    const found = after(
      (issue, site) => {
        const [other] = site.issues.filter(
          (candidate) => candidate !== issue && candidate.projectId === issue.projectId,
        );
        issue.key = other?.key ?? '';
        issue.rank = other?.rank ?? '';
      },
      (issue) => !has('Key')(issue),
    );
    expect(found).toContainEqual(expect.stringMatching(/^key \S+ occurs twice$/));
    expect(found).toContainEqual(expect.stringMatching(/^rank \S+ occurs twice$/));
  });

  it('finds a key of another project', () => {
    const found = after((issue) => (issue.key = 'ZZ-1'), anyItem);
    expect(found.join()).toContain('ZZ-1 is not a key of its project');
  });

  it('finds a parent at the wrong level, and a sub-task without one', () => {
    const orphan = after(
      (issue) => (issue.parentId = null),
      ({ typeId }) => typeId === TYPE.subtask,
    );
    expect(orphan).toContain('a sub-task has no parent');
    const child = after(
      (issue) => (issue.parentId = issue.id),
      ({ typeId, histories }) => typeId === TYPE.story && histories.length > 0,
    );
    expect(child).toContain('its parent is not one level up');
  });

  it('finds people, sprints, versions and statuses that the site does not have', () => {
    expect(after((issue) => (issue.reporter = 'ghost'), anyItem)).toContain('nobody is ghost');
    expect(after((issue) => (issue.statusId = '77'), anyItem)).toContain('its status is unknown');
    expect(after((issue) => (issue.sprintIds = [999]), anyItem)).toContain('one of its sprints is unknown');
    expect(after((issue) => (issue.fixVersionIds = ['1']), anyItem)).toContain('version 1 is unknown');
  });

  it('finds an item in two sprints that are not closed', () => {
    const found = after(
      (issue, site) => {
        issue.sprintIds = site.sprints.filter(({ state }) => state !== 'closed').map(({ id }) => id);
      },
      ({ typeId }) => typeId === TYPE.story,
    );
    expect(found).toContain('it is in two sprints that are not closed');
  });

  it('finds an item that was in two open sprints once', () => {
    const found = after((issue, site) => {
      const ids = site.sprints.filter(({ state }) => state !== 'closed').map(({ id }) => id);
      edit(issue, 'Sprint', (item) => ({ ...item, to: ids.join(', ') }));
    }, has('Sprint'));
    expect(found.join()).toContain('it is in two open sprints after change');
  });

  it('finds links and logged time that no history tells of', () => {
    const link = { id: '1', type: 'Blocks', outwardKey: 'PAY-1' };
    expect(after((issue) => (issue.links = [...issue.links, link]), anyItem)).toEqual(['Link is not what was added']);
    const worklog = { id: '7', author: 'ceo', started: END - 60_000, seconds: 60, created: END };
    const logged = after(
      (issue) => issue.worklogs.push(worklog),
      (issue) => anyItem(issue) && !has('timespent')(issue),
    );
    expect(logged).toEqual(['WorklogId is not what was added']);
  });

  it('finds time that was logged before it was worked, and too late', () => {
    const impossible = 'time was logged that nobody can have worked';
    const log = (started: number, created: number) =>
      after((issue) => issue.worklogs.push({ id: '7', author: 'ceo', seconds: 60, started, created }), anyItem);
    expect(log(END, END - 1)).toContain(impossible);
    expect(log(END - 1, END + 1)).toContain(impossible);
    expect(log(0, END)).toContain(impossible);
  });

  it('finds a field of the wrong kind', () => {
    const found = after((issue) => edit(issue, 'Sprint', (item) => ({ ...item, fieldtype: 'jira' })), has('Sprint'));
    expect(found).toContain('Sprint is of the wrong kind');
  });
});
