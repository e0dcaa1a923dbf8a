import { getTrace } from '../../../src/app/read/get-trace';
import type { Trace } from '../../../src/core/scorecard/trace';
import { aCaller } from '../../support/a-form';
import { aSyncedApp, type TestApp } from '../../support/an-app';
import { aContract, anItem, instant } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import { aFlowDetail } from '../../support/flow-detail';

const ann = aCaller({ accountId: 'ann', projectId: 'P' });

/** Items 1 and up, which everybody may browse. */
function aJira(count: number): FakeJira {
  const jira = new FakeJira();
  const ids = Array.from({ length: count }, (_, i) => String(i + 1));
  for (const id of ids) jira.add(anItem({ id, status: ['todo', '2026-02-20 doing'] }));
  jira.rights = { browseIssues: ids, browse: ['P'] };
  return jira;
}

/** The app with a trace put beside its snapshot. */
async function anAppWith(behind: Trace['behind'], jira: FakeJira): Promise<TestApp> {
  const app = await aSyncedApp(aContract({ timeZone: 'Europe/Berlin' }), jira);
  const stored = await app.ports.snapshots.get('c1');
  if (stored === undefined) throw new Error('nothing was computed');
  const trace: Trace = {
    id: 'cycle-time',
    asOf: stored.snapshot.asOf,
    definitionId: 'cycle-time',
    unit: 'days',
    window: { from: instant('2026-01-01'), to: instant('2026-03-01') },
    n: behind.length,
    coverage: 0.5,
    excluded: [{ reason: 'abandoned', count: 1 }],
    behind,
  };
  await app.ports.snapshots.set(stored.snapshot, { detail: aFlowDetail(), traces: [trace] });
  return app;
}

const ask = (app: TestApp, told: { traceId?: string; offset?: number; caller?: typeof ann } = {}) =>
  getTrace(app.ports, { traceId: told.traceId ?? 'cycle-time', offset: told.offset ?? 0 }, told.caller ?? ann);

describe('getTrace', () => {
  it('shows the items behind a number with their own values, and what was left out', async () => {
    const behind = [
      { itemId: '2', value: 9, part: 'kept' },
      { itemId: '1', value: 3, part: null },
    ];
    const app = await anAppWith(behind, aJira(2));
    expect(await ask(app)).toMatchObject({
      traceId: 'cycle-time',
      definitionId: 'cycle-time',
      unit: 'days',
      timeZone: 'Europe/Berlin',
      asOf: app.at,
      window: { from: instant('2026-01-01'), to: instant('2026-03-01') },
      n: 2,
      coverage: 0.5,
      excluded: [{ reason: 'abandoned', count: 1 }],
      total: 2,
      offset: 0,
      hidden: 0,
      rows: [
        { itemId: '2', key: 'P-2', value: 9, part: 'kept' },
        { itemId: '1', key: 'P-1', value: 3, part: null },
      ],
      jql: 'id in (2, 1)',
      jqlNames: 'all',
    });
  });

  it('turns pages of fifty', async () => {
    const behind = Array.from({ length: 120 }, (_, i) => ({ itemId: String(i + 1), value: 120 - i, part: null }));
    const app = await anAppWith(behind, aJira(120));
    const second = await ask(app, { offset: 50 });
    expect(second.rows).toHaveLength(50);
    expect(second.rows[0]).toMatchObject({ itemId: '51', value: 70 });
    expect(second).toMatchObject({ total: 120, offset: 50 });
    expect((await ask(app, { offset: 100 })).rows).toHaveLength(20);
    expect((await ask(app, { offset: 150 })).rows).toEqual([]);
  });

  it('names at most 400 items in a search, and says that it is cut', async () => {
    const behind = Array.from({ length: 401 }, (_, i) => ({ itemId: String(i + 1), value: null, part: null }));
    const app = await anAppWith(behind, aJira(60));
    const { jql, jqlNames } = await ask(app);
    expect(jql?.split(', ')).toHaveLength(400);
    expect(jqlNames).toBe('largest');
    const whole = await anAppWith(behind.slice(1), aJira(60));
    expect((await ask(whole)).jqlNames).toBe('all');
  });

  it('names an item once in a search that stands twice behind a number', async () => {
    const twice = { itemId: '1', value: 1, part: null };
    const app = await anAppWith([twice, { ...twice, part: 'again' }], aJira(1));
    const { jql, rows } = await ask(app);
    expect(jql).toBe('id in (1)');
    expect(rows.map(({ part }) => part)).toEqual([null, 'again']);
  });

  it('counts, and does not show, what the caller may not browse', async () => {
    const behind = ['1', '2', '99'].map((itemId) => ({ itemId, value: null, part: null }));
    const app = await anAppWith(behind, aJira(2));
    const reply = await ask(app);
    expect(reply.rows.map(({ itemId }) => itemId)).toEqual(['1', '2']);
    // Jira refuses a search that names an item which is not there for the person.
    expect(reply).toMatchObject({ hidden: 1, total: 3, jql: 'id in (1, 2)', jqlNames: 'this-page' });
  });

  it('names only the items of the page in a search of somebody who may not browse every project', async () => {
    const behind = Array.from({ length: 60 }, (_, i) => ({ itemId: String(i + 1), value: null, part: null }));
    const app = await anAppWith(behind, aJira(60));
    app.jira.rights = { ...app.jira.rights, browse: [] };
    const reply = await ask(app, { offset: 50 });
    expect(reply).toMatchObject({ hidden: 0, jqlNames: 'this-page' });
    expect(reply.jql).toBe('id in (51, 52, 53, 54, 55, 56, 57, 58, 59, 60)');
  });

  it('has no search for a number with nothing behind it', async () => {
    const app = await anAppWith([], aJira(1));
    expect(await ask(app)).toMatchObject({ rows: [], jql: null, jqlNames: 'all', hidden: 0 });
  });

  it('says what to do when the number is not kept any more', async () => {
    const app = await anAppWith([], aJira(1));
    await expect(ask(app, { traceId: 'gone' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Reload the page') as unknown,
    });
  });

  it('is refused to whoever may not see the numbers', async () => {
    const app = await anAppWith([], aJira(1));
    app.jira.rights = {};
    await expect(ask(app, { caller: aCaller({ accountId: 'eve', projectId: 'P' }) })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
