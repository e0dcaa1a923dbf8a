import { jiraAsApp } from '../../../src/adapters/jira/jira-as-app';
import { jiraClock } from '../../../src/adapters/jira/jira-clock';
import { connectForge } from '../../support/forge-jira';
import { aJira, type JiraUnderTest } from '../../support/jira-harness';
import {
  PRIORITY,
  PROJECT,
  SITE_NOW,
  STATUS,
  TYPE,
  VERSION,
  aHistory,
  anIssue,
  aStatusChange,
} from '../../support/jira-site';

const DAY = 86_400_000;
let jira: JiraUnderTest;
const sent = connectForge(
  () => jira.simulator,
  () => 'ada',
);
const fields = { sprint: 'customfield_10020', estimate: 'customfield_10016', flagged: 'customfield_10021' };
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => anIssue({ id: String(20_000 + i), key: `ALPHA-${i + 1}` }));

beforeEach(() => {
  jira = aJira();
  sent.length = 0;
});

describe('the site as the app sees it', () => {
  it('names statuses with their categories, types with their levels, and the fields that hold sprint, estimate and flag', async () => {
    const site = await jiraAsApp.siteOf([PROJECT.alpha]);
    expect(site.statuses).toContainEqual({ id: STATUS.review, name: 'In Review', category: 'in-progress' });
    expect(site.statuses).toContainEqual({ id: STATUS.todo, name: 'To Do', category: 'todo' });
    expect(site.types).toContainEqual({ id: TYPE.epic, name: 'Epic', level: 1 });
    expect(site.types).toContainEqual({ id: TYPE.subtask, name: 'Sub-task', level: -1 });
    expect(site.fields).toEqual(fields);
    expect(site.resolutions.map(({ name }) => name)).toEqual(['Done', "Won't Do"]);
  });

  it('keeps to the projects that were asked for, and leaves out one that no longer exists', async () => {
    const { projects, boards } = await jiraAsApp.siteOf([PROJECT.alpha, '99999']);
    expect(projects).toEqual([{ id: PROJECT.alpha, key: 'ALPHA', name: 'Alpha' }]);
    expect(boards).toEqual([
      { id: '1', name: 'Alpha board', type: 'scrum', projectIds: [PROJECT.alpha] },
      { id: '2', name: 'Alpha flow', type: 'kanban', projectIds: [PROJECT.alpha] },
    ]);
  });

  it('names priorities, most severe first, and the versions of these projects only', async () => {
    const site = await jiraAsApp.siteOf([PROJECT.alpha]);
    expect(site.priorities).toEqual([
      { id: PRIORITY.high, name: 'High' },
      { id: PRIORITY.medium, name: 'Medium' },
    ]);
    const released = { id: VERSION.released, projectId: PROJECT.alpha, name: '1.0', released: true };
    const unreleased = { id: VERSION.unreleased, projectId: PROJECT.alpha, name: '1.1', released: false };
    expect(site.versions).toEqual([
      { ...released, releaseDay: Date.UTC(2026, 2, 1) / DAY },
      { ...unreleased, releaseDay: null },
    ]);
    expect((await jiraAsApp.siteOf([PROJECT.secret])).versions).toEqual([]);
  });

  it('gives the sprints of a scrum board with their dates as instants, and none for a kanban board', async () => {
    const board = { id: '1', name: 'Alpha board', type: 'scrum', projectIds: [PROJECT.alpha] };
    const sprints = await jiraAsApp.sprintsOf(board);
    expect(sprints.map(({ id, state }) => [id, state])).toEqual([
      ['1', 'closed'],
      ['2', 'active'],
      ['3', 'future'],
    ]);
    expect(sprints[1]).toMatchObject({
      boardId: '1',
      start: SITE_NOW - 7 * DAY,
      end: SITE_NOW + 7 * DAY,
      complete: null,
    });
    expect(sprints[2]).toMatchObject({ start: null, end: null });
    expect(await jiraAsApp.sprintsOf({ ...board, id: '2', type: 'kanban' })).toEqual([]);
  });

  it('reads the time from Jira, whose clock stands still here', async () => {
    expect(await jiraClock.now()).toBe(SITE_NOW);
    jira.clock.advance(90_000);
    expect(await jiraClock.now()).toBe(SITE_NOW + 90_000);
  });
});

describe('items as the app reads them', () => {
  it('pages through a search by its token, each item once', async () => {
    jira = aJira({ issues: numbered(230) });
    const jql = 'project = ALPHA ORDER BY key ASC';
    const ids: string[] = [];
    let token: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof jiraAsApp.search>> = await jiraAsApp.search({ jql, token, fields });
      ids.push(...page.items.map(({ id }) => id));
      token = page.next;
    } while (token !== null);
    expect(new Set(ids).size).toBe(230);
    expect(sent.filter(({ path }) => path.includes('/search/jql'))).toHaveLength(3);
    expect(await jiraAsApp.count(jql)).toBe(230);
  });

  it('lists ids alone in one page where a search with fields would take three', async () => {
    jira = aJira({ issues: numbered(230) });
    const page = await jiraAsApp.searchIds({ jql: 'project = ALPHA', token: null });
    expect(page.ids).toHaveLength(230);
    expect(page.next).toBeNull();
    expect(sent).toHaveLength(1);
  });

  // Jira cuts an expanded changelog at its newest 40 entries; a history without its beginning has another start.
  it('completes a history that Jira cut, so that the first start is found', async () => {
    const flips = Array.from({ length: 45 }, (_, i) => {
      const [from, to] = i % 2 === 0 ? [STATUS.todo, STATUS.doing] : [STATUS.doing, STATUS.todo];
      return aHistory({
        id: String(100 + i),
        created: SITE_NOW - 6 * DAY + i * 60_000,
        items: [aStatusChange(from, to)],
      });
    });
    jira = aJira({ issues: [anIssue({ statusId: STATUS.doing, histories: flips })] });
    const { items } = await jiraAsApp.search({ jql: 'project = ALPHA', token: null, fields });
    expect(items[0]?.status).toHaveLength(46);
    expect(items[0]?.status[1]).toEqual({ at: SITE_NOW - 6 * DAY, value: STATUS.doing });
    expect(sent.map(({ path }) => path)).toEqual(['/rest/api/3/search/jql', '/rest/api/3/changelog/bulkfetch']);
  });

  const logged = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ id: String(500 + i), author: 'ada', seconds: 60 * (i + 1) },
      ...{ started: SITE_NOW - 2 * DAY + i * 60_000, created: SITE_NOW - DAY },
    }));

  it('takes up to twenty worklogs from the item itself', async () => {
    jira = aJira({ issues: [anIssue({ worklogs: logged(20) })] });
    const { items } = await jiraAsApp.search({ jql: 'project = ALPHA', token: null, fields });
    expect(items[0]?.worklogs).toHaveLength(20);
    expect(items[0]?.worklogs[0]).toEqual({
      ...{ started: SITE_NOW - 2 * DAY, recorded: SITE_NOW - DAY, seconds: 60, author: 'ada' },
    });
    expect(sent.map(({ path }) => path)).toEqual(['/rest/api/3/search/jql']);
  });

  it('reads the worklogs of an item that has more, each once, and of no other', async () => {
    jira = aJira({
      issues: [anIssue({ worklogs: logged(21) }), anIssue({ id: '10002', key: 'ALPHA-2', worklogs: logged(1) })],
    });
    const items = await jiraAsApp.items(['10001', '10002'], fields);
    expect(items.map(({ worklogs }) => worklogs.length)).toEqual([21, 1]);
    expect(items[0]?.worklogs.map(({ seconds }) => seconds)).toEqual(logged(21).map(({ seconds }) => seconds));
    expect(items[0]?.defects).toEqual([]);
    expect(sent.map(({ path }) => path)).toEqual([
      '/rest/api/3/issue/bulkfetch',
      '/rest/api/3/issue/10001/worklog?startAt=0&maxResults=5000',
    ]);
  });

  it('asks for a list of items a hundred at a time, and leaves out those that are gone', async () => {
    jira = aJira({ issues: numbered(120) });
    const asked = [...numbered(120).map(({ id }) => id), '1'];
    const items = await jiraAsApp.items(asked, fields);
    expect(items).toHaveLength(120);
    expect(sent).toHaveLength(2);
  });
});

describe('tags as the app writes them', () => {
  const property = { category: 'roadmap', stream: 'feature', source: 'rule' };

  it('writes many in one request and tells when Jira has done it', async () => {
    jira = aJira({ issues: numbered(3) });
    const mirrors = numbered(3).map(({ id }) => ({ itemId: id, property }));
    const task = await jiraAsApp.mirror(mirrors);
    jira.stopwatch.elapsed += 60_000;
    expect(await jiraAsApp.task(task)).toBe('complete');
    const read = await jira.get('/rest/api/3/issue/20002/properties/counterweight');
    expect(read.body).toEqual({ key: 'counterweight', value: property });
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('writes one at once, as the app', async () => {
    jira = aJira({ issues: numbered(1) });
    await jiraAsApp.writeTag({ itemId: '20000', property });
    expect((await jira.get('/rest/api/3/issue/20000/properties/counterweight')).body.value).toEqual(property);
    expect(jira.writes.at(-1)?.caller).toEqual({ kind: 'app' });
  });

  it('says of a task that nobody knows that it is not found', async () => {
    await expect(jiraAsApp.task('4711')).rejects.toMatchObject({ failure: 'not-found' });
  });
});
