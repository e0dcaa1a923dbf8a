import fc from 'fast-check';
import type { JiraIssue, SiteData } from '../../../host/jira/model';
import type { Caller, RecordedWrite } from '../../../host/jira/simulator-api';
import { APP, aJira } from '../../support/jira-harness';
import { SITE_NOW, TYPE, aHistory, anIssue } from '../../support/jira-site';

/** One thing that somebody does; keys and ids of later ones may not exist, which is then refused. */
interface Action {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly as: Caller;
  /** Milliseconds of the site that pass before it. */
  readonly after: number;
}

const someIssues = (): Partial<SiteData> => ({
  issues: [
    anIssue({ histories: [aHistory({ id: '10500' })] }),
    anIssue({ id: '10002', key: 'ALPHA-2', sprintIds: [1, 2], points: 3 }),
    anIssue({ id: '10003', key: 'ALPHA-3', typeId: TYPE.epic }),
  ],
});

const anIssueKey = fc.integer({ min: 1, max: 6 }).map((n) => `ALPHA-${n}`);
const aCaller = fc.constantFrom<Caller[]>(APP, { kind: 'user', accountId: 'ada' }, { kind: 'user', accountId: 'lea' });

const fields = fc.oneof(
  fc.record({ summary: fc.constantFrom('One', 'Two', '') }),
  fc.record({ customfield_10020: fc.constantFrom(2, 3, 4, null), customfield_10016: fc.constantFrom(1, 8, null) }),
  fc.record({ parent: fc.constantFrom({ key: 'ALPHA-3' }, null), labels: fc.constantFrom(['a'], ['b', 'c']) }),
);

const request = fc.oneof(
  fc
    .record({ path: anIssueKey, fields })
    .map(({ path, ...body }) => ({ method: 'PUT', path: `/rest/api/3/issue/${path}`, body })),
  fc.record({ path: anIssueKey, id: fc.constantFrom('11', '21', '41', '99') }).map(({ path, id }) => ({
    ...{ method: 'POST', path: `/rest/api/3/issue/${path}/transitions`, body: { transition: { id } } },
  })),
  fc.record({ path: anIssueKey, value: fc.integer() }).map(({ path, value }) => ({
    ...{ method: 'PUT', path: `/rest/api/3/issue/${path}/properties/tag`, body: value },
  })),
  fc.record({ parent: fc.constantFrom({ key: 'ALPHA-3' }, undefined) }).map((given) => ({
    ...{ method: 'POST', path: '/rest/api/3/issue' },
    body: { fields: { project: { key: 'ALPHA' }, issuetype: { id: TYPE.story }, summary: 'New', ...given } },
  })),
  anIssueKey.map((key) => ({ method: 'DELETE', path: `/rest/api/3/issue/${key}` })),
  fc.constantFrom('Four', 'Five').map((name) => ({
    ...{ method: 'POST', path: '/rest/agile/1.0/sprint', body: { name, originBoardId: 1 } },
  })),
  fc.integer({ min: 2, max: 5 }).map((id) => ({ method: 'DELETE', path: `/rest/agile/1.0/sprint/${id}` })),
  fc.constantFrom('active', 'closed').map((state) => ({
    ...{ method: 'POST', path: '/rest/agile/1.0/sprint/3' },
    body: { state, startDate: '2026-03-09T12:00:00Z', endDate: '2026-03-23T12:00:00Z' },
  })),
  fc.integer({ min: 10_001, max: 10_004 }).map((issueID) => ({
    ...{
      method: 'POST',
      path: '/rest/api/3/issue/properties/multi',
      body: { issues: [{ issueID, properties: { tag: 1 } }] },
    },
  })),
) as fc.Arbitrary<Omit<Action, 'as' | 'after'>>;

const anAction: fc.Arbitrary<Action> = fc
  .record({ request, as: aCaller, after: fc.integer({ min: 0, max: 100_000 }) })
  .map(({ request: asked, ...rest }) => ({ ...asked, ...rest }));

/** Does everything on a fresh site; the writes it kept and the site that came of them. */
async function live(actions: readonly Action[]): Promise<{ writes: RecordedWrite[]; site: SiteData }> {
  const jira = aJira(someIssues());
  for (const { method, path, body, as, after } of actions) {
    jira.clock.advance(after);
    // Less than a task takes, so that asynchronous work is often still open when the next write comes.
    jira.stopwatch.elapsed += 100;
    if (method === 'PUT') await jira.put(path, body, as);
    else if (method === 'POST') await jira.post(path, body, as);
    else await jira.delete(path, as);
  }
  jira.stopwatch.elapsed += 2000;
  await jira.get('/rest/api/3/myself');
  return { writes: jira.writes, site: jira.site };
}

describe('replaying the writes of a site', () => {
  it('on a fresh one gives the same site, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAction, { maxLength: 25 }), async (actions) => {
        const { writes, site } = await live(actions);
        const again = aJira(someIssues());
        for (const write of writes) await again.simulator.replay(write);
        expect(again.site).toEqual(site);
      }),
      { numRuns: 60 },
    );
  });

  it('goes on with the same ids', async () => {
    const make = { fields: { project: { key: 'ALPHA' }, issuetype: { id: TYPE.story }, summary: 'New' } };
    const jira = aJira(someIssues());
    await jira.post('/rest/api/3/issue', make);
    await jira.put('/rest/api/3/issue/ALPHA-4', { fields: { summary: 'Newer' } });
    const again = aJira(someIssues());
    for (const write of jira.writes) await again.simulator.replay(write);
    const next = (of: typeof jira) => of.post('/rest/api/3/issue', make).then(({ body }) => body);
    expect(await next(again)).toEqual(await next(jira));
    const historyIds = ({ site }: typeof jira): unknown => site.issues.map((issue: JiraIssue) => issue.histories);
    expect(historyIds(again)).toEqual(historyIds(jira));
  });

  it('is silent: no event, no new record, no points, at the time of the write', async () => {
    const jira = aJira(someIssues());
    const write: RecordedWrite = {
      at: SITE_NOW - 5000,
      caller: { kind: 'user', accountId: 'lea' },
      request: { method: 'PUT', path: '/rest/api/3/issue/ALPHA-1', body: '{"fields":{"summary":"Then"}}' },
    };
    await jira.simulator.replay(write);
    expect(jira.site.issues[0]).toMatchObject({ summary: 'Then', updated: SITE_NOW - 5000 });
    expect(jira.site.issues[0]?.histories.at(-1)).toMatchObject({ author: 'lea', created: SITE_NOW - 5000 });
    expect([jira.events, jira.writes, jira.simulator.usage().requests]).toEqual([[], [], 0]);
  });

  it('is not held up by limits or faults', async () => {
    const jira = aJira(someIssues());
    jira.simulator.setFaults({ errorRate: 1, throttleRate: 1 });
    for (let n = 0; n < 100; n++)
      await jira.simulator.replay({
        ...{ at: SITE_NOW + n, caller: APP },
        request: { method: 'PUT', path: '/rest/api/3/issue/ALPHA-1', body: `{"fields":{"summary":"Edit ${n}"}}` },
      });
    expect(jira.site.issues[0]?.summary).toBe('Edit 99');
  });

  it('completes asynchronous work at once', async () => {
    const body = '{"issues":[{"issueID":10001,"properties":{"tag":"growth"}}]}';
    const jira = aJira(someIssues());
    const request = { method: 'POST', path: '/rest/api/3/issue/properties/multi', body };
    await jira.simulator.replay({ at: SITE_NOW, caller: APP, request });
    expect(jira.site.issues[0]?.properties.get('tag')).toBe('growth');
    expect((await jira.get('/rest/api/3/task/10000', APP)).body.status).toBe('COMPLETE');
  });

  it('refuses a record that does not fit the site', async () => {
    const { simulator } = aJira(someIssues());
    const gone = { method: 'PUT', path: '/rest/api/3/issue/ALPHA-99', body: '{"fields":{}}' };
    await expect(simulator.replay({ at: SITE_NOW, caller: APP, request: gone })).rejects.toThrow(
      /^A recorded write no longer applies: PUT \/rest\/api\/3\/issue\/ALPHA-99 gives .*Issue does not exist/,
    );
  });

  it.each([
    ['GET', '/rest/api/3/myself'],
    ['POST', '/rest/api/3/search/jql'],
    ['POST', '/rest/api/3/nowhere'],
  ])('refuses what is not a write: %s %s', async (method, path) => {
    const record = { at: SITE_NOW, caller: APP, request: { method, path } };
    await expect(aJira().simulator.replay(record)).rejects.toThrow(`${method} ${path} is not a write.`);
  });
});
