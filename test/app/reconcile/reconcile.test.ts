import type { Job } from '../../../src/app/jobs/job';
import { runJob } from '../../../src/app/jobs/run-job';
import { anApp, aSyncedApp, type TestApp } from '../../support/an-app';
import { aBoard, aContract, anItem, aSite, aSprint, instant } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import { CutOff } from '../../support/in-memory-key-value';

const contract = aContract({ typeStreams: { bug: 'reliability' } });
const compare: Job = { kind: 'reconcile', contractId: 'c1' };

async function anHourLater(jira = new FakeJira()): Promise<TestApp> {
  if (jira.items_.size === 0) {
    jira.add(
      anItem({ id: '1', type: ['epic'] }),
      anItem({ id: '2', parent: ['1'] }),
      anItem({ id: '3', type: ['bug'] }),
    );
  }
  const app = await aSyncedApp(contract, jira);
  app.at += 3_600_000;
  jira.requests.length = 0;
  return app;
}

const itemsOf = async ({ ports }: TestApp) => (await ports.stores.factsOf('c1', 1).all()).map(({ id }) => id);

describe('reconcile', () => {
  it('costs a handful of requests when nothing differs, and computes all the same', async () => {
    const app = await anHourLater();
    await runJob(app.ports, compare);
    expect(app.jira.counts()).toEqual({ siteOf: 1, search: 1, count: 1 });
    expect(app.queue.map(({ job }) => job.kind)).toEqual(['mirror', 'score']);
    await app.drain();
    expect((await app.ports.snapshots.get('c1'))?.snapshot.asOf).toBe(app.at);
  });

  it('takes over what changed without an event', async () => {
    const app = await anHourLater();
    const changed = anItem({ id: '2', parent: ['-'], type: ['story', '2026-03-02 bug'] });
    app.jira.add(changed);
    await runJob(app.ports, compare);
    expect((await app.ports.stores.factsOf('c1', 1).get(['2'])).get('2')).toEqual(changed);
    await app.drain();
    expect(app.jira.properties.get('2')).toMatchObject({ category: 'technical-health' });
  });

  it('finds what was created and what was deleted', async () => {
    const app = await anHourLater();
    app.jira.add(anItem({ id: '9', type: ['bug'] }), anItem({ id: '10' }));
    app.jira.items_.delete('3');
    await runJob(app.ports, compare);
    expect(await itemsOf(app)).toEqual(['1', '2', '9', '10']);
    expect(app.jira.counts()).toMatchObject({ searchIds: 1 });
  });

  it('does not take a closed item of long ago, kept as a parent, for one too many', async () => {
    const jira = new FakeJira();
    jira.site = aSite({ projects: [{ id: 'P', key: 'PAY', name: 'Payments' }] });
    jira.add(anItem({ id: '1', project: ['Q'], status: ['done'] }), anItem({ id: '2', parent: ['1'] }));
    const app = await anHourLater(jira);
    await runJob(app.ports, compare);
    expect(app.jira.counts()).not.toHaveProperty('searchIds');
    expect(await itemsOf(app)).toEqual(['1', '2']);
  });

  it('takes over new statuses, boards and sprints', async () => {
    const app = await anHourLater();
    const status = { id: 'blocked', name: 'Blocked', category: 'in-progress' as const };
    app.jira.site = {
      ...app.jira.site,
      statuses: [...app.jira.site.statuses, status],
      boards: [aBoard()],
      sprints: [aSprint()],
    };
    await runJob(app.ports, compare);
    const site = await app.ports.sites.get('c1');
    expect(site?.statuses).toContainEqual(status);
    expect(site?.sprints).toEqual([aSprint()]);
    expect(await app.ports.boards.contractsOf('b1')).toEqual(['c1']);
  });

  it('reads everything again when the site estimates in another field', async () => {
    const app = await anHourLater();
    app.jira.site = { ...app.jira.site, fields: { ...app.jira.site.fields, estimate: 'customfield_9' } };
    await runJob(app.ports, compare);
    expect(app.queue.map(({ job }) => job)).toEqual([
      { kind: 'start-sync', contractId: 'c1', run: 2, from: 'preparing' },
    ]);
    await app.drain();
    expect(await app.ports.syncStates.get('c1')).toMatchObject({ live: 2, fields: { estimate: 'customfield_9' } });
  });

  it('queues the choices whose job was lost, and only those', async () => {
    const app = await anHourLater();
    const choice = { at: app.at, accountId: 'ann', streamId: 'tech-debt', reason: null };
    await app.ports.choices.append({ contractId: 'c1', itemId: '2' }, choice, 0);
    await runJob(app.ports, compare);
    expect(app.queue.map(({ job }) => job)).toContainEqual({ kind: 'choice-made', contractId: 'c1', itemId: '2' });
    await app.drain();
    await runJob(app.ports, compare);
    expect(app.queue.map(({ job }) => job.kind)).not.toContain('choice-made');
  });

  it('writes to Jira what an earlier job could not', async () => {
    const app = await anHourLater();
    const tags = app.ports.stores.tagsOf('c1');
    const tagged = (await tags.get(['3'])).get('3');
    if (tagged !== undefined) await tags.apply(new Map([['3', { ...tagged, mirrored: null }]]));
    app.jira.properties.clear();
    await runJob(app.ports, compare);
    await app.drain();
    expect([...app.jira.properties.keys()]).toEqual(['3']);
  });

  it('looks back from the last comparison on', async () => {
    const app = await anHourLater();
    await runJob(app.ports, compare);
    expect((await app.ports.syncStates.get('c1'))?.comparedAt).toBe(app.at);
  });

  it('starts over when it was cut off', async () => {
    const undisturbed = await anHourLater();
    undisturbed.jira.add(anItem({ id: '9', type: ['bug'] }));
    undisturbed.jira.items_.delete('2');
    await runJob(undisturbed.ports, compare);
    await undisturbed.drain();
    for (let writes = 0; writes < 6; writes += 1) {
      const app = await anHourLater();
      app.jira.add(anItem({ id: '9', type: ['bug'] }));
      app.jira.items_.delete('2');
      app.kv.writesLeft = writes;
      await runJob(app.ports, compare).catch((error: unknown) => expect(error).toBeInstanceOf(CutOff));
      app.kv.writesLeft = Infinity;
      await runJob(app.ports, compare);
      await app.drain();
      for (const prefix of ['facts:', 'tags:', 'snapshot:']) {
        expect(app.kv.dump(prefix)).toBe(undisturbed.kv.dump(prefix));
      }
    }
  });
});

describe('reconcile of a synchronisation that is not done', () => {
  it('starts the first run of a contract whose creation was cut off', async () => {
    const app = anApp();
    await app.agree(contract);
    await runJob(app.ports, compare);
    await app.drain();
    expect((await app.ports.syncStates.get('c1'))?.progress.state).toBe('done');
  });

  it('tries a first run again that failed', async () => {
    const app = await aSyncedApp(aContract({ projectIds: ['GONE'] }));
    expect((await app.ports.syncStates.get('c1'))?.progress.state).toBe('failed');
    await runJob(app.ports, compare);
    expect(app.queue.map(({ job }) => job)).toEqual([
      { kind: 'start-sync', contractId: 'c1', run: 2, from: 'preparing' },
    ]);
  });

  it.each([
    ['leaves a run alone that is under way', 14 * 60_000, []],
    ['pushes a run on that has stood still', 15 * 60_000, [{ kind: 'sync-step', contractId: 'c1', run: 1, step: 0 }]],
  ])('%s', async (_, elapsed, jobs) => {
    const app = anApp();
    await app.agree(contract);
    await runJob(app.ports, { kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    app.queue.length = 0;
    app.at = instant('2026-03-02T12:00Z') + elapsed;
    await runJob(app.ports, compare);
    expect(app.queue.map(({ job }) => job)).toEqual(jobs);
  });

  it('pushes a later run on as well, and compares nothing meanwhile', async () => {
    const app = await anHourLater();
    await runJob(app.ports, { kind: 'start-sync', contractId: 'c1', run: 2, from: 'preparing' });
    app.queue.length = 0;
    app.at += 3_600_000;
    await runJob(app.ports, compare);
    expect(app.queue.map(({ job }) => job)).toEqual([{ kind: 'sync-step', contractId: 'c1', run: 2, step: 0 }]);
    expect(app.jira.requests).toEqual([]);
  });

  it('does nothing for a contract that does not exist', async () => {
    const app = anApp();
    await runJob(app.ports, compare);
    expect(app.queue).toEqual([]);
  });
});
