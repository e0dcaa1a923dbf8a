import fc from 'fast-check';
import type { JiraIssue } from '../../../../host/jira/model';
import { APP, type AnswerBody, type JiraUnderTest, aJira } from '../../../support/jira-harness';
import { PROJECT, SITE_NOW, STATUS, aHistory, aStatusChange, anIssue } from '../../../support/jira-site';

const HOUR = 3_600_000;
const status = aStatusChange(STATUS.todo, STATUS.doing);
const labels = { field: 'labels', fieldtype: 'jira', from: null, fromString: '', to: null, toString: 'debt' };
const moved = { field: 'Key', fieldtype: 'jira', from: null, fromString: 'OLD-1', to: null, toString: 'ALPHA-1' };

/** Two work items whose histories are intertwined: ids 1 and 3 belong to the first, 2 and 4 to the second. */
function twoIssues(): JiraIssue[] {
  const at = (hours: number, id: string, items = [status]) => aHistory({ id, created: SITE_NOW - hours * HOUR, items });
  return [
    anIssue({ histories: [at(9, '1'), at(5, '3', [labels, status])] }),
    anIssue({ id: '10002', key: 'ALPHA-2', histories: [at(7, '2', [labels]), at(5, '4', [moved])] }),
  ];
}

const bulk = (jira: JiraUnderTest, body: object, as?: Parameters<JiraUnderTest['post']>[2]) =>
  jira.post('/rest/api/3/changelog/bulkfetch', body, as);

/** The entries of an answer as `work item:entry`. */
const entries = ({ issueChangeLogs }: AnswerBody): string[] =>
  issueChangeLogs.flatMap(({ issueId, changeHistories }) => changeHistories.map(({ id }) => `${issueId}:${id}`));

const both = { issueIdsOrKeys: ['ALPHA-1', '10002'] };

describe('fetching the histories of many work items', () => {
  it('gives them by work item, each oldest first, in epoch milliseconds', async () => {
    const { body } = await bulk(aJira({ issues: twoIssues() }), both);
    expect(entries(body)).toEqual(['10001:1', '10001:3', '10002:2', '10002:4']);
    expect(body.issueChangeLogs[0]?.changeHistories[0]).toEqual({
      id: '1',
      author: expect.objectContaining({ accountId: 'ada' }) as unknown,
      created: SITE_NOW - 9 * HOUR,
      items: [status],
    });
    expect(body).not.toHaveProperty('nextPageToken');
  });

  it('pages by time and then by work item, over all of them', async () => {
    const jira = aJira({ issues: twoIssues() });
    const first = await bulk(jira, { ...both, maxResults: 2 });
    expect(entries(first.body)).toEqual(['10001:1', '10002:2']);
    const second = await bulk(jira, { ...both, maxResults: 2, nextPageToken: first.body.nextPageToken });
    expect(entries(second.body)).toEqual(['10001:3', '10002:4']);
    expect(second.body).not.toHaveProperty('nextPageToken');
  });

  it('gives every entry once, however the pages are cut', async () => {
    const jira = aJira({ issues: twoIssues() });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (maxResults) => {
        const seen: string[] = [];
        let nextPageToken: string | undefined;
        do {
          const { body } = await bulk(jira, { ...both, maxResults, ...(nextPageToken && { nextPageToken }) });
          seen.push(...entries(body));
          nextPageToken = body.nextPageToken;
        } while (nextPageToken !== undefined);
        expect(seen.sort()).toEqual(['10001:1', '10001:3', '10002:2', '10002:4']);
      }),
      { numRuns: 20 },
    );
  });

  it('can be restricted to fields, which hides moves and other changes', async () => {
    const { body } = await bulk(aJira({ issues: twoIssues() }), { ...both, fieldIds: ['status'] });
    expect(entries(body)).toEqual(['10001:1', '10001:3']);
    expect(body.issueChangeLogs[0]?.changeHistories[1]?.items).toEqual([status]);
  });

  it('is not restricted by an empty list of fields', async () => {
    const { body } = await bulk(aJira({ issues: twoIssues() }), { ...both, fieldIds: [] });
    expect(entries(body)).toHaveLength(4);
  });

  it('leaves out what is missing or hidden, and gives nobody twice', async () => {
    const secret = anIssue({
      id: '3',
      key: 'SECRET-1',
      projectId: PROJECT.secret,
      histories: [aHistory({ items: [status] })],
    });
    const jira = aJira({ issues: [...twoIssues(), secret] });
    const asked = { issueIdsOrKeys: ['ALPHA-1', '10001', 'SECRET-1', 'NOWHERE-1'] };
    expect(entries((await bulk(jira, asked)).body)).toEqual(['10001:1', '10001:3']);
    expect(entries((await bulk(jira, asked, APP)).body)).toHaveLength(3);
  });

  it('costs a point for each work item with histories', async () => {
    const jira = aJira({ issues: twoIssues() });
    await bulk(jira, both, APP);
    expect(jira.simulator.usage().points).toBe(3);
  });

  it('takes a thousand work items and not one more', async () => {
    const jira = aJira();
    const asked = (count: number): object => ({ issueIdsOrKeys: Array.from({ length: count }, (_, n) => String(n)) });
    expect((await bulk(jira, asked(1000))).body).toEqual({ issueChangeLogs: [] });
    const refused = await bulk(jira, asked(1001));
    expect(refused.status).toBe(400);
    expect(refused.body.errorMessages).toEqual([
      'You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.',
    ]);
  });

  it.each([
    ['no work items', { issueIdsOrKeys: [] }],
    ['more than ten fields', { ...both, fieldIds: Array(11).fill('status') }],
    ['a page of nothing', { ...both, maxResults: 0 }],
    ['a page of more than 10,000', { ...both, maxResults: 10_001 }],
    ['a token that is none', { ...both, nextPageToken: 'made up' }],
  ])('refuses %s', async (_, body) => {
    expect((await bulk(aJira({ issues: twoIssues() }), body)).status).toBe(400);
  });

  it('takes a token only with the same work items and fields', async () => {
    const jira = aJira({ issues: twoIssues() });
    const { nextPageToken } = (await bulk(jira, { ...both, maxResults: 1 })).body;
    expect((await bulk(jira, { issueIdsOrKeys: ['10001'], nextPageToken })).status).toBe(400);
    expect((await bulk(jira, { ...both, fieldIds: ['status'], nextPageToken })).status).toBe(400);
    expect((await bulk(jira, { ...both, maxResults: 5, nextPageToken })).status).toBe(200);
  });
});

describe('the history of one work item', () => {
  const histories = Array.from({ length: 130 }, (_, n) => aHistory({ id: String(n + 1), created: SITE_NOW + n }));

  it('is given oldest first, a hundred at a time', async () => {
    const { body } = await aJira({ issues: [anIssue({ histories })] }).get('/rest/api/3/issue/ALPHA-1/changelog');
    expect([body.startAt, body.maxResults, body.total, body.isLast]).toEqual([0, 100, 130, false]);
    expect([body.values[0]?.id, body.values[99]?.id]).toEqual(['1', '100']);
    expect(body.values[0]?.created).toBe('2026-03-09T12:00:00.000+0000');
  });

  it('can be read page by page', async () => {
    const jira = aJira({ issues: [anIssue({ histories })] });
    const { body } = await jira.get('/rest/api/3/issue/ALPHA-1/changelog?startAt=120&maxResults=50');
    expect([body.values.length, body.isLast]).toEqual([10, true]);
  });

  it('is not there for who may not browse the work item', async () => {
    expect((await aJira({ issues: [anIssue()] }).get('/rest/api/3/issue/ALPHA-1/changelog', 'olga')).status).toBe(404);
  });
});
