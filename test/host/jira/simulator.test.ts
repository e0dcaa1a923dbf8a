import { createJiraSimulator } from '../../../host/jira/simulator';
import { createSiteClock } from '../../../host/jira/site-clock';
import type { Caller } from '../../../host/jira/simulator-api';
import { ANONYMOUS, APP, type JiraUnderTest, aJira } from '../../support/jira-harness';
import { SITE_NOW, aSite, anIssue } from '../../support/jira-site';

const PAGE: Caller = { kind: 'user', accountId: 'ada', through: 'site' };
const TOKEN: Caller = { kind: 'user', accountId: 'ada', through: 'token' };

const edit = (jira: JiraUnderTest, summary: string, as?: Parameters<JiraUnderTest['put']>[2]) =>
  jira.put('/rest/api/3/issue/ALPHA-1', { fields: { summary } }, as);

/** The statuses of one request made many times over. */
async function statuses(count: number, ask: () => Promise<{ status: number }>): Promise<number[]> {
  const seen: number[] = [];
  for (let n = 0; n < count; n++) seen.push((await ask()).status);
  return seen;
}

describe('an operation that is not simulated', () => {
  it.each([
    ['GET', '/rest/api/3/dashboard'],
    ['GET', '/rest/api/2/issue/ALPHA-1'],
    ['PATCH', '/rest/api/3/issue/ALPHA-1'],
    ['GET', '/rest/api/3/issue/ALPHA-1/comment'],
  ])('is refused loudly, by name: %s %s', async (method, path) => {
    const { simulator } = aJira({ issues: [anIssue()] });
    const response = await simulator.handle({ method, path: `${path}?expand=all` }, APP);
    expect(response.status).toBe(501);
    expect(await response.json()).toEqual({
      errorMessages: [expect.stringContaining(`${method} ${path} is not simulated`)],
      errors: {},
    });
    expect(simulator.usage().requests).toBe(0);
  });
});

describe('what the app uses', () => {
  it('is counted by operation and in points, its own and people’s through it', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await jira.get('/rest/api/3/issue/ALPHA-1', APP);
    await jira.get('/rest/api/3/issue/10001', 'ada');
    await edit(jira, 'New');
    expect(jira.simulator.usage()).toEqual({
      requests: 3,
      points: 5,
      byOperation: { 'GET /rest/api/3/issue/{issueIdOrKey}': 2, 'PUT /rest/api/3/issue/{issueIdOrKey}': 1 },
    });
    jira.simulator.resetUsage();
    expect(jira.simulator.usage()).toEqual({ requests: 0, points: 0, byOperation: {} });
  });

  it('is not what people do with tokens or on Jira’s own pages', async () => {
    const jira = aJira({ issues: [anIssue()] });
    for (const caller of [PAGE, TOKEN]) await jira.get('/rest/api/3/issue/ALPHA-1', caller);
    expect(jira.simulator.usage().requests).toBe(0);
  });

  it('is told in the headers of each answer', async () => {
    const { headers } = await aJira({ issues: [anIssue()] }).get('/rest/api/3/issue/ALPHA-1', APP);
    expect(headers.get('X-RateLimit-Remaining')).toBe('64998');
    expect(headers.get('X-RateLimit-Reset')).toBe('2026-03-09T13:00:00.000Z');
  });

  it('costs a point also when it is refused by Jira', async () => {
    const jira = aJira();
    expect((await jira.get('/rest/api/3/issue/ALPHA-9', APP)).status).toBe(404);
    expect(jira.simulator.usage().points).toBe(1);
  });
});

describe('limits', () => {
  it('of a second are counted while the site’s clock stands still', async () => {
    const jira = aJira();
    expect(await statuses(101, () => jira.get('/rest/api/3/myself'))).toEqual([...Array<number>(100).fill(200), 429]);
    jira.stopwatch.elapsed += 1000;
    expect((await jira.get('/rest/api/3/myself')).status).toBe(200);
  });

  it('of an hour end with the hour of the site', async () => {
    const issues = Array.from({ length: 5000 }, (_, n) => anIssue({ id: String(n + 1), key: `ALPHA-${n + 1}` }));
    const jira = aJira({ issues });
    const search = { jql: 'project = ALPHA', fields: ['key'], maxResults: 5000 };
    const ask = () => jira.post('/rest/api/3/search/jql', search, APP);
    // 12 pages of 5,001 points are 60,012: one more may begin, and the one after that may not.
    expect(new Set(await statuses(13, ask))).toEqual(new Set([200]));
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('RateLimit-Reason')).toBe('jira-quota-global-based');
    expect(refused.headers.get('Retry-After')).toBe('3600');
    jira.clock.advance(3_600_000);
    expect((await ask()).status).toBe(200);
  });

  it('of writes to a work item count it under all of its names, and change nothing beyond', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const names = ['ALPHA-1', '10001', 'alpha-1'];
    let n = 0;
    const write = () =>
      jira.put(`/rest/api/3/issue/${names[n % 3] ?? ''}`, { fields: { summary: `Edit ${++n}` } }, APP);
    expect(await statuses(21, write)).toEqual([...Array<number>(20).fill(204), 429]);
    expect(jira.site.issues[0]?.summary).toBe('Edit 20');
    expect(jira.writes).toHaveLength(20);
    jira.stopwatch.elapsed += 2000;
    expect((await write()).status).toBe(204);
  });

  it('can be left uncounted for a benchmark, which is still told what it used', async () => {
    const jira = aJira({}, { rateLimits: 'count' });
    expect(new Set(await statuses(300, () => jira.get('/rest/api/3/myself', APP)))).toEqual(new Set([200]));
    expect(jira.simulator.usage()).toMatchObject({ requests: 300, points: 900 });
  });

  it('do not hold up Jira’s own pages', async () => {
    const jira = aJira();
    expect(new Set(await statuses(150, () => jira.get('/rest/api/3/myself', PAGE)))).toEqual(new Set([200]));
  });
});

describe('faults', () => {
  it('throttle with the headers of a burst', async () => {
    const jira = aJira();
    jira.simulator.setFaults({ throttleRate: 1 });
    const { status, headers } = await jira.get('/rest/api/3/myself', APP);
    expect([status, headers.get('RateLimit-Reason'), headers.get('Retry-After')]).toEqual([
      429,
      'jira-burst-based',
      '1',
    ]);
  });

  it('strike the same requests in every run with one seed', async () => {
    const run = async (seed: number): Promise<number[]> => {
      const jira = aJira({}, { seed });
      jira.simulator.setFaults({ throttleRate: 0.2, errorRate: 0.2 });
      return statuses(50, () => jira.get('/rest/api/3/myself', APP));
    };
    expect(await run(5)).toEqual(await run(5));
    expect(await run(5)).not.toEqual(await run(6));
    expect(new Set(await run(5))).toEqual(new Set([200, 429, 500, 503]));
  });

  it('lose the answer to some writes after they were made, and do not make the others', async () => {
    const jira = aJira({ issues: [anIssue()] });
    jira.simulator.setFaults({ errorRate: 1 });
    for (let n = 0; n < 20; n++) expect((await edit(jira, `Edit ${n}`)).status).toBeGreaterThanOrEqual(500);
    const made = jira.site.issues[0]?.histories.length ?? 0;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(20);
    expect([jira.writes.length, jira.events.length]).toEqual([made, made]);
  });

  it('drop and double events without touching the site', async () => {
    const jira = aJira({ issues: [anIssue()] });
    jira.simulator.setFaults({ dropEventRate: 1 });
    await edit(jira, 'One');
    jira.simulator.setFaults({ dropEventRate: 0, duplicateEventRate: 1 });
    await edit(jira, 'Two');
    expect(jira.events.map(({ issue }) => (issue as { fields: { summary: string } }).fields.summary)).toEqual([
      'Two',
      'Two',
    ]);
    expect(jira.site.issues[0]?.histories).toHaveLength(2);
  });

  it('make answers slow, but not those to Jira’s own pages', async () => {
    const jira = aJira();
    jira.simulator.setFaults({ latencyMs: 30 });
    const timed = async (caller: Caller): Promise<number> => {
      const start = performance.now();
      await jira.get('/rest/api/3/myself', caller);
      return performance.now() - start;
    };
    expect(await timed(APP)).toBeGreaterThanOrEqual(29);
    expect(await timed(PAGE)).toBeLessThan(25);
  });

  it('end when they are taken back', async () => {
    const jira = aJira();
    jira.simulator.setFaults({ errorRate: 1 });
    jira.simulator.setFaults({ errorRate: 0 });
    expect((await jira.get('/rest/api/3/myself', APP)).status).toBe(200);
  });

  it('do not strike Jira’s own pages', async () => {
    const jira = aJira();
    jira.simulator.setFaults({ errorRate: 1, throttleRate: 1 });
    expect((await jira.get('/rest/api/3/myself', PAGE)).status).toBe(200);
  });
});

describe('keeping and announcing writes', () => {
  it('keeps what a write is made again from, and no header', async () => {
    const jira = aJira({ issues: [anIssue()] });
    const request = { method: 'PUT', path: '/rest/api/3/issue/ALPHA-1/properties/tag', body: '1' };
    await jira.simulator.handle({ ...request, headers: { authorization: 'secret' } }, APP);
    expect(jira.writes).toEqual([{ at: SITE_NOW, caller: APP, request }]);
  });

  it('keeps a write before it announces it', async () => {
    const { simulator } = aJira({ issues: [anIssue()] });
    const order: string[] = [];
    simulator.onEvent(() => order.push('event'));
    simulator.onWrite(() => order.push('write'));
    await simulator.handle({ method: 'DELETE', path: '/rest/api/3/issue/ALPHA-1' }, APP);
    expect(order).toEqual(['write', 'event']);
  });

  it('keeps neither reads nor what was refused', async () => {
    const jira = aJira({ issues: [anIssue()] });
    await jira.get('/rest/api/3/issue/ALPHA-1');
    await jira.post('/rest/api/3/search/jql', { jql: 'project = ALPHA' });
    await edit(jira, '');
    await edit(jira, 'New', ANONYMOUS);
    expect(jira.writes).toEqual([]);
  });

  it('gives one write one time, even on a running clock', async () => {
    let elapsed = 0;
    const clock = createSiteClock(SITE_NOW, { monotonicNow: () => (elapsed += 7) });
    const jira = aJira({ issues: [anIssue()] }, { clock });
    await edit(jira, 'New');
    const at = jira.writes[0]?.at;
    expect(at).toBeGreaterThan(SITE_NOW);
    expect(jira.site.issues[0]).toMatchObject({ updated: at, histories: [{ created: at }] });
    expect(jira.events[0]?.timestamp).toBe(String(at));
  });
});

describe('a simulator made with nothing but a site and a clock', () => {
  it('answers', async () => {
    const site = aSite({ issues: [anIssue()] });
    const simulator = createJiraSimulator({ site, clock: createSiteClock(SITE_NOW, { frozen: true }) });
    const response = await simulator.handle({ method: 'GET', path: '/rest/api/3/issue/ALPHA-1?fields=summary' }, APP);
    expect(await response.json()).toMatchObject({ key: 'ALPHA-1' });
    expect(simulator.site).toBe(site);
    expect(simulator.clock.now()).toBe(SITE_NOW);
  });

  it('may give the app another account', async () => {
    const jira = aJira({ issues: [anIssue()] }, { appAccountId: 'robot' });
    await edit(jira, 'New', APP);
    expect(jira.site.issues[0]?.histories[0]?.author).toBe('robot');
  });
});
