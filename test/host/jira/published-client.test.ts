import { AgileClient, HttpException, Version3Client } from 'jira.js';
import { type JiraUnderTest, aJira } from '../../support/jira-harness';
import { served } from '../../support/jira-server';
import { PROJECT, TYPE, aHistory, aStatusChange, STATUS, anIssue } from '../../support/jira-site';

/*
 * The simulator driven by a client library that nobody here wrote, over real HTTP: what it expects
 * of Jira, it finds.
 */

interface Clients {
  readonly platform: Version3Client;
  readonly software: AgileClient;
}

function asAda<T>(jira: JiraUnderTest, use: (clients: Clients) => Promise<T>): Promise<T> {
  return served(jira.simulator, (host) => {
    const basic = { email: 'ada@example.com', apiToken: 'token-of-ada' };
    const config = { host, authentication: { basic } };
    return use({ platform: new Version3Client(config), software: new AgileClient(config) });
  });
}

const aSiteOf = (count: number): JiraUnderTest =>
  aJira({
    issues: [
      ...Array.from({ length: count }, (_, n) =>
        anIssue({
          ...{ id: String(10_001 + n), key: `ALPHA-${n + 1}` },
          histories: [aHistory({ id: String(n + 1), items: [aStatusChange(STATUS.todo, STATUS.doing)] })],
        }),
      ),
      anIssue({ id: '20001', key: 'SECRET-1', projectId: PROJECT.secret }),
    ],
  });

describe('a published client of Jira', () => {
  it('searches page by page, by query and by body', async () => {
    await asAda(aSiteOf(120), async ({ platform }) => {
      const search = platform.issueSearch;
      const request = { jql: 'project = ALPHA order by key asc', fields: ['summary', 'status'], expand: 'changelog' };
      const keys: string[] = [];
      let nextPageToken: string | undefined;
      do {
        const page = await search.searchForIssuesUsingJqlEnhancedSearchPost({
          ...{ ...request, maxResults: 50 },
          ...(nextPageToken !== undefined && { nextPageToken }),
        });
        for (const issue of page.issues ?? []) {
          keys.push(issue.key);
          expect(issue.fields.status.name).toBe('To Do');
          expect(issue.changelog?.histories?.[0]?.items?.[0]?.toString).toBe('In Progress');
        }
        nextPageToken = page.nextPageToken;
      } while (nextPageToken !== undefined);
      expect(keys).toEqual(Array.from({ length: 120 }, (_, n) => `ALPHA-${n + 1}`));
      const byQuery = await search.searchForIssuesUsingJqlEnhancedSearch({ ...request, maxResults: 2 });
      expect(byQuery.issues?.map(({ key }) => key)).toEqual(['ALPHA-1', 'ALPHA-2']);
      expect(await search.countIssues({ jql: 'project = ALPHA' })).toEqual({ count: 120 });
    });
  });

  it('creates, reads, edits, transitions and deletes a work item', async () => {
    const jira = aSiteOf(0);
    await asAda(jira, async ({ platform: { issues } }) => {
      const { key } = await issues.createIssue({
        fields: { project: { key: 'ALPHA' }, issuetype: { id: TYPE.story }, summary: 'Pay by invoice' },
      });
      await issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Pay by card', labels: ['growth'] } });
      const { transitions } = await issues.getTransitions({ issueIdOrKey: key });
      const done = transitions?.find(({ to }) => to?.name === 'Done');
      await issues.doTransition({ issueIdOrKey: key, transition: { id: done?.id ?? '' } });
      const issue = await issues.getIssue({ issueIdOrKey: key, expand: ['changelog'] });
      expect(issue.fields).toMatchObject({
        ...{ summary: 'Pay by card', labels: ['growth'], status: { name: 'Done' }, resolution: { name: 'Done' } },
      });
      expect(issue.changelog?.total).toBe(2);
      await expect(issues.deleteIssue({ issueIdOrKey: key })).rejects.toMatchObject({ status: 403 });
    });
    expect(jira.events.map(({ eventType }) => eventType)).toEqual([
      ...['avi:jira:created:issue', 'avi:jira:updated:issue', 'avi:jira:updated:issue'],
    ]);
  });

  it('reads histories of many work items', async () => {
    await asAda(aSiteOf(3), async ({ platform }) => {
      const { issueChangeLogs } = await platform.issues.getBulkChangelogs({ issueIdsOrKeys: ['ALPHA-1', 'ALPHA-3'] });
      expect(issueChangeLogs?.map(({ issueId }) => issueId)).toEqual(['10001', '10003']);
    });
  });

  it('keeps entity properties', async () => {
    await asAda(aSiteOf(1), async ({ platform: { issueProperties } }) => {
      const property = { issueIdOrKey: 'ALPHA-1', propertyKey: 'tag' };
      await issueProperties.setIssueProperty({ ...property, propertyValue: { category: 'growth' } });
      expect(await issueProperties.getIssueProperty(property)).toEqual({ key: 'tag', value: { category: 'growth' } });
      const { keys } = await issueProperties.getIssuePropertyKeys({ issueIdOrKey: 'ALPHA-1' });
      expect(keys?.map(({ key }) => key)).toEqual(['tag']);
      await issueProperties.deleteIssueProperty(property);
      await expect(issueProperties.getIssueProperty(property)).rejects.toMatchObject({ status: 404 });
    });
  });

  it('reads boards, and takes a sprint from its plan to its end', async () => {
    await asAda(aSiteOf(1), async ({ software: { board, sprint } }) => {
      const boards = await board.getAllBoards({ projectKeyOrId: 'ALPHA', type: 'scrum' });
      expect(boards.values.map(({ name }) => name)).toEqual(['Alpha board']);
      const { estimation } = await board.getConfiguration({ boardId: 1 });
      expect(estimation?.field?.fieldId).toBe('customfield_10016');
      const before = await board.getAllSprints({ boardId: 1 });
      expect(before.values.map(({ state }) => state)).toEqual(['closed', 'active', 'future']);
      const planned = await sprint.createSprint({ name: 'Sprint 4', originBoardId: 1 });
      await sprint.moveIssuesToSprintAndRank({ sprintId: planned.id, issues: ['ALPHA-1'] });
      const dates = { startDate: '2026-03-09T12:00:00.000Z', endDate: '2026-03-23T12:00:00.000Z' };
      await sprint.partiallyUpdateSprint({ sprintId: planned.id, state: 'active', ...dates });
      const closed = await sprint.partiallyUpdateSprint({ sprintId: planned.id, state: 'closed' });
      expect(closed.completeDate).toBe('2026-03-09T12:00:00.000Z');
    });
  });

  it('reads who and what there is', async () => {
    await asAda(aSiteOf(0), async ({ platform }) => {
      expect((await platform.myself.getCurrentUser()).displayName).toBe('Ada Engineer');
      expect((await platform.projects.searchProjects()).values.map(({ key }) => key)).toEqual(['ALPHA']);
      expect((await platform.workflowStatuses.getStatuses()).map(({ name }) => name)).toContain('In Review');
      expect((await platform.issueFields.getFields()).map(({ id }) => id)).toContain('customfield_10020');
      const mine = await platform.permissions.getMyPermissions({ permissions: 'EDIT_ISSUES', projectKey: 'ALPHA' });
      expect(mine.permissions).toMatchObject({ EDIT_ISSUES: { havePermission: true } });
    });
  });

  it('is told of errors as it expects them', async () => {
    await asAda(aSiteOf(0), async ({ platform }) => {
      const hidden = platform.issues.getIssue({ issueIdOrKey: 'SECRET-1' });
      await expect(hidden).rejects.toBeInstanceOf(HttpException);
      await expect(hidden).rejects.toMatchObject({
        status: 404,
        response: { data: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] } },
      });
      await expect(platform.dashboards.getAllDashboards()).rejects.toMatchObject({ status: 501 });
    });
  });
});
