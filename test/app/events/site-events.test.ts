import type { Job } from '../../../src/app/jobs/job';
import { runJob } from '../../../src/app/jobs/run-job';
import { anApp, aSyncedApp, type TestApp } from '../../support/an-app';
import { aBoard, aContract, anItem, aSprint, aVersion } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';

async function aSiteWithSprints(): Promise<TestApp> {
  const jira = new FakeJira();
  jira.site = { ...jira.site, boards: [aBoard()], sprints: [aSprint(), aSprint({ id: 's2' })] };
  jira.add(
    { ...anItem({ id: '1' }), key: 'PAY-1' },
    { ...anItem({ id: '2' }), key: 'PAY-2' },
    { ...anItem({ id: '3', project: ['Q'] }), key: 'QUO-3' },
  );
  return aSyncedApp(aContract({ projectIds: ['P', 'Q'] }), jira);
}

const sprintsOf = async (app: TestApp) => (await app.ports.sites.get('c1'))?.sprints ?? [];

describe('a sprint', () => {
  it('is taken over as its event tells it', async () => {
    const app = await aSiteWithSprints();
    const closed = aSprint({ id: 's1', complete: '2026-01-19' });
    await runJob(app.ports, { kind: 'sprint-changed', contractId: 'c1', sprint: closed });
    expect(await sprintsOf(app)).toEqual([closed, aSprint({ id: 's2' })]);
    expect(app.queue.map(({ job }) => job.kind)).toEqual(['score']);
  });

  it('that is new is added', async () => {
    const app = await aSiteWithSprints();
    await runJob(app.ports, { kind: 'sprint-changed', contractId: 'c1', sprint: aSprint({ id: 's3' }) });
    expect((await sprintsOf(app)).map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  });

  it('that was deleted goes', async () => {
    const app = await aSiteWithSprints();
    await runJob(app.ports, { kind: 'sprint-deleted', contractId: 'c1', sprintId: 's1' });
    expect((await sprintsOf(app)).map(({ id }) => id)).toEqual(['s2']);
  });

  it('changes nothing more when its event comes twice', async () => {
    const app = await aSiteWithSprints();
    const job: Job = { kind: 'sprint-changed', contractId: 'c1', sprint: aSprint({ id: 's3' }) };
    await runJob(app.ports, job);
    const before = app.kv.dump('site:');
    await runJob(app.ports, job);
    expect(app.kv.dump('site:')).toBe(before);
  });

  it('is left to the first run while that has not read the site', async () => {
    const app = anApp();
    await app.agree();
    await runJob(app.ports, { kind: 'sprint-changed', contractId: 'c1', sprint: aSprint() });
    expect(await app.ports.sites.get('c1')).toBeUndefined();
  });
});

describe('a version', () => {
  const versionsOf = async (app: TestApp) => (await app.ports.sites.get('c1'))?.versions;
  async function aSiteWithVersions(): Promise<TestApp> {
    const jira = new FakeJira();
    jira.site = { ...jira.site, versions: [aVersion({ released: false }), aVersion({ id: 'v2', name: '2.0' })] };
    jira.add(anItem({ id: '1' }));
    return aSyncedApp(aContract(), jira);
  }

  it('is taken over as its event tells it, and numbers are asked for', async () => {
    const app = await aSiteWithVersions();
    await runJob(app.ports, { kind: 'version-changed', contractId: 'c1', version: aVersion() });
    expect(await versionsOf(app)).toEqual([aVersion(), aVersion({ id: 'v2', name: '2.0' })]);
    expect(app.queue.map(({ job }) => job.kind)).toEqual(['score']);
    expect(app.jira.counts().siteOf).toBe(1);
  });

  it('that is new is added', async () => {
    const app = await aSiteWithVersions();
    await runJob(app.ports, { kind: 'version-changed', contractId: 'c1', version: aVersion({ id: 'v3' }) });
    expect((await versionsOf(app))?.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3']);
  });

  it('that was deleted goes, and going twice is no different', async () => {
    const app = await aSiteWithVersions();
    const job: Job = { kind: 'version-deleted', contractId: 'c1', versionId: 'v1' };
    await runJob(app.ports, job);
    await runJob(app.ports, job);
    expect((await versionsOf(app))?.map(({ id }) => id)).toEqual(['v2']);
  });

  it('is nothing to a contract that was never synchronised', async () => {
    const app = anApp();
    await app.agree();
    await runJob(app.ports, { kind: 'version-changed', contractId: 'c1', version: aVersion() });
    await runJob(app.ports, { kind: 'version-deleted', contractId: 'c1', versionId: 'v1' });
    expect(app.queue).toEqual([]);
  });
});

describe('a project', () => {
  it('takes its new key into the keys of its items', async () => {
    const app = await aSiteWithSprints();
    await runJob(app.ports, { kind: 'project-changed', contractId: 'c1', projectId: 'P', key: 'MONEY', name: 'Money' });
    const items = await app.ports.stores.factsOf('c1', 1).all();
    expect(items.map(({ key }) => key)).toEqual(['MONEY-1', 'MONEY-2', 'QUO-3']);
    expect((await app.ports.sites.get('c1'))?.projects[0]).toEqual({ id: 'P', key: 'MONEY', name: 'Money' });
    await app.drain();
    expect((await app.ports.snapshots.get('c1'))?.snapshot.projectKeys).toEqual(['MONEY', 'QUO']);
  });

  it('rewrites no item for a new name', async () => {
    const app = await aSiteWithSprints();
    const before = app.kv.dump('facts:');
    await runJob(app.ports, { kind: 'project-changed', contractId: 'c1', projectId: 'P', key: 'PAY', name: 'Money' });
    expect(app.kv.dump('facts:')).toBe(before);
    expect((await app.ports.sites.get('c1'))?.projects[0]?.name).toBe('Money');
  });

  it('that was deleted takes its items with it, about which Jira sends no events', async () => {
    const app = await aSiteWithSprints();
    await runJob(app.ports, { kind: 'project-deleted', contractId: 'c1', projectId: 'P' });
    expect((await app.ports.stores.factsOf('c1', 1).all()).map(({ id }) => id)).toEqual(['3']);
    expect((await app.ports.sites.get('c1'))?.projects.map(({ id }) => id)).toEqual(['Q']);
    await app.drain();
    expect((await app.ports.snapshots.get('c1'))?.snapshot.items.known).toBe(1);
  });

  it('is nothing to a contract that was never synchronised', async () => {
    const app = anApp();
    await app.agree();
    await runJob(app.ports, { kind: 'project-deleted', contractId: 'c1', projectId: 'P' });
    await runJob(app.ports, { kind: 'project-changed', contractId: 'c1', projectId: 'P', key: 'X', name: 'X' });
    expect(app.queue).toEqual([]);
  });
});
