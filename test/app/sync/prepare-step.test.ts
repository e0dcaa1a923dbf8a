import { mergeSprints, prepareStep, readSprints, sprintsStep } from '../../../src/app/sync/prepare-step';
import { startRun } from '../../../src/app/sync/start-run';
import { anApp, type TestApp } from '../../support/an-app';
import { aBoard, aContract, anItem, aSprint, instant } from '../../support/facts';

async function started(app: TestApp = anApp()): Promise<TestApp> {
  await app.agree();
  await startRun(app.ports, { kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
  return app;
}

async function input<P extends 'preparing' | 'sprints'>(
  app: TestApp,
  cursor: P extends 'preparing' ? { phase: P } : never,
) {
  const state = await app.ports.syncStates.get('c1');
  if (state === undefined) throw new Error('The run has not begun.');
  return { ports: app.ports, contract: aContract({ flow: { historyMonths: 6 } }), state, cursor, now: app.at };
}

describe('prepareStep', () => {
  it('reads the site, counts what there is to read and remembers how far back', async () => {
    const app = await started();
    app.jira.site = { ...app.jira.site, boards: [aBoard()], fields: { sprint: 'f1', estimate: null, flagged: null } };
    app.jira.add(anItem({ id: '1' }), anItem({ id: '2' }));
    const result = await prepareStep(await input(app, { phase: 'preparing' }));
    expect(result).toMatchObject({
      cursor: { phase: 'sprints', nextBoard: 0 },
      total: 2,
      done: 0,
      changes: { fields: { sprint: 'f1' }, selectedFrom: instant('2025-09-02T12:00Z'), comparedAt: app.at },
    });
    expect((await app.ports.sites.get('c1'))?.statuses).toHaveLength(5);
    expect(await app.ports.boards.contractsOf('b1')).toEqual(['c1']);
  });

  it('keeps the sprints that are known until new ones are read', async () => {
    const app = await started();
    await app.ports.sites.set('c1', { ...app.jira.site, sprints: [aSprint()] });
    await prepareStep(await input(app, { phase: 'preparing' }));
    expect((await app.ports.sites.get('c1'))?.sprints).toEqual([aSprint()]);
  });

  it('cannot go on without a project', async () => {
    const app = await started();
    app.jira.site = { ...app.jira.site, projects: [] };
    await expect(prepareStep(await input(app, { phase: 'preparing' }))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('sprintsStep', () => {
  async function step(app: TestApp, nextBoard: number) {
    const state = await app.ports.syncStates.get('c1');
    if (state === undefined) throw new Error('The run has not begun.');
    const cursor = { phase: 'sprints' as const, nextBoard };
    return sprintsStep({ ports: app.ports, contract: aContract(), state, cursor, now: app.at });
  }

  it('reads the sprints of twenty boards at a time', async () => {
    const app = await started();
    const boards = Array.from({ length: 25 }, (_, i) => aBoard({ id: `b${i}` }));
    const sprints = boards.map(({ id }, i) => aSprint({ id: `s${i}`, boardId: id }));
    await app.ports.sites.set('c1', { ...app.jira.site, boards, sprints: [aSprint({ id: 'old' })] });
    app.jira.site = { ...app.jira.site, boards, sprints };
    expect((await step(app, 0)).cursor).toEqual({ phase: 'sprints', nextBoard: 20 });
    expect((await app.ports.sites.get('c1'))?.sprints).toEqual(sprints.slice(0, 20));
    expect((await step(app, 20)).cursor).toEqual({ phase: 'reading', token: null });
    expect((await app.ports.sites.get('c1'))?.sprints).toEqual(sprints);
  });

  it('goes on at once where there is no board', async () => {
    const app = await started();
    await app.ports.sites.set('c1', app.jira.site);
    expect((await step(app, 0)).cursor).toEqual({ phase: 'reading', token: null });
  });
});

describe('mergeSprints', () => {
  it('takes each sprint once, as it was read last', () => {
    const renamed = aSprint({ id: 's1', name: 'Renamed' });
    expect(mergeSprints([aSprint({ id: 's1' }), aSprint({ id: 's2' })], [renamed])).toEqual([
      renamed,
      aSprint({ id: 's2' }),
    ]);
  });
});

describe('readSprints', () => {
  it('asks board by board', async () => {
    const app = anApp();
    app.jira.site = { ...app.jira.site, sprints: [aSprint({ boardId: 'b2' }), aSprint({ id: 's2', boardId: 'b1' })] };
    const sprints = await readSprints(app.ports, [aBoard({ id: 'b1' }), aBoard({ id: 'b2' })]);
    expect(sprints.map(({ id }) => id)).toEqual(['s2', 's1']);
  });
});
