import { APP, aJira } from '../../../support/jira-harness';
import type { JiraWorklog } from '../../../../host/jira/model';
import { PROJECT, SITE_NOW, anIssue } from '../../../support/jira-site';

const path = '/rest/api/3/issue/ALPHA-1/worklog';

const aWorklog = (id: number): JiraWorklog => ({
  ...{ id: String(id), author: 'ada', seconds: 3600, started: SITE_NOW + id, created: SITE_NOW + id },
});

/** A site with one work item on which time was logged at 1, 2, ... milliseconds past the present. */
function jiraWith(entries: number): ReturnType<typeof aJira> {
  const worklogs = Array.from({ length: entries }, (_, index) => aWorklog(index + 1));
  return aJira({ issues: [anIssue({ worklogs })] });
}

const idsOf = (body: Readonly<Record<string, unknown>>): string[] =>
  (body['worklogs'] as readonly JiraWorklog[]).map(({ id }) => id);

describe('reading logged time', () => {
  it('gives all of it, however much there is', async () => {
    const { status, body } = await jiraWith(25).get(path);
    expect([status, body.startAt, body.maxResults, body.total, idsOf(body).length]).toEqual([200, 0, 5000, 25, 25]);
  });

  it('gives it page by page', async () => {
    const { body } = await jiraWith(5).get(`${path}?startAt=2&maxResults=2`);
    expect([body.startAt, body.maxResults, body.total, idsOf(body)]).toEqual([2, 2, 5, ['3', '4']]);
  });

  it('gives what was done within bounds, and the bounds themselves', async () => {
    const { body } = await jiraWith(5).get(`${path}?startedAfter=${SITE_NOW + 2}&startedBefore=${SITE_NOW + 4}`);
    expect([body.total, idsOf(body)]).toEqual([3, ['2', '3', '4']]);
  });

  it('refuses a bound that is no instant', async () => {
    expect((await jiraWith(1).get(`${path}?startedAfter=yesterday`)).status).toBe(400);
  });

  it('costs a point for each entry', async () => {
    const jira = jiraWith(3);
    await jira.get(path, APP);
    expect(jira.simulator.usage().points).toBe(4);
  });

  it('is not for those who may not see the work item', async () => {
    const jira = aJira({ issues: [anIssue({ projectId: PROJECT.secret })] });
    expect((await jira.get(path)).status).toBe(404);
  });

  it('is part of a search and of a single read, up to twenty entries', async () => {
    const jira = jiraWith(21);
    const search = await jira.post('/rest/api/3/search/jql', { jql: 'id = 10001', fields: ['worklog'] });
    const read = await jira.get('/rest/api/3/issue/ALPHA-1?fields=worklog');
    for (const fields of [search.body.issues[0]?.fields, read.body.fields])
      expect(fields?.['worklog']).toMatchObject({ total: 21, maxResults: 20, worklogs: { length: 20 } });
  });
});

describe('logging time', () => {
  const logWork = (jira: ReturnType<typeof aJira>, body: unknown, as = 'ada') => jira.post(path, body, as);

  it('keeps who did what when', async () => {
    const jira = jiraWith(0);
    const answer = await logWork(jira, { timeSpentSeconds: 5400, started: '2026-03-08T09:00:00.000+0100' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ id: '10000', timeSpent: '1h 30m', author: { accountId: 'ada' } });
    expect(jira.site.issues[0]?.worklogs).toEqual([
      { id: '10000', author: 'ada', seconds: 5400, started: Date.UTC(2026, 2, 8, 8), created: SITE_NOW },
    ]);
  });

  it('is work done now unless it says otherwise', async () => {
    const jira = jiraWith(0);
    await logWork(jira, { timeSpentSeconds: 60 });
    expect(jira.site.issues[0]?.worklogs[0]?.started).toBe(SITE_NOW);
  });

  it('writes the sum into the history, moves the update and announces it', async () => {
    const jira = jiraWith(2);
    await logWork(jira, { timeSpentSeconds: 60 });
    const [issue] = jira.site.issues;
    expect(issue?.updated).toBe(SITE_NOW);
    expect(issue?.histories.at(-1)?.items[0]).toMatchObject({ field: 'timespent', from: '7200', to: '7260' });
    expect(jira.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue']);
    expect(jira.events[0]).toMatchObject({ changelog: { items: [{ field: 'timespent' }, { field: 'WorklogId' }] } });
  });

  it.each([
    ['less than a minute', { timeSpentSeconds: 59 }],
    ['no time', {}],
    ['a start that is no date', { timeSpentSeconds: 60, started: 'yesterday' }],
  ])('is refused with %s, and leaves nothing behind', async (_, body) => {
    const jira = jiraWith(0);
    expect((await logWork(jira, body)).status).toBe(400);
    expect([jira.site.issues[0]?.worklogs, jira.events]).toEqual([[], []]);
  });

  it('is for those who may edit the work item', async () => {
    const jira = aJira({ issues: [anIssue({ projectId: PROJECT.secret })] });
    const statuses = ['sam', 'root', 'olga'].map((who) => logWork(jira, { timeSpentSeconds: 60 }, who));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([201, 403, 404]);
  });
});
