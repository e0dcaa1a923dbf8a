import { getSyncStatus, rebuild } from '../../../src/app/read/sync-status';
import { aCaller } from '../../support/a-form';
import { anApp, aSyncedApp } from '../../support/an-app';
import { anItem } from '../../support/facts';

const leader = aCaller({ projectId: 'P' });

describe('getSyncStatus', () => {
  it('is nothing before the first run', async () => {
    const app = anApp();
    await app.agree();
    expect(await getSyncStatus(app.ports, {}, leader)).toEqual({ progress: null });
  });

  it('is where the last run stands', async () => {
    const { ports } = await aSyncedApp();
    expect(await getSyncStatus(ports, {}, leader)).toMatchObject({ progress: { state: 'done', phase: 'finished' } });
  });

  it('is not for outsiders', async () => {
    const { ports } = await aSyncedApp();
    const outsider = aCaller({ accountId: 'olga', projectId: 'P' });
    await expect(getSyncStatus(ports, {}, outsider)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('rebuild', () => {
  it('reads everything again and keeps the old numbers until then', async () => {
    const app = await aSyncedApp();
    app.jira.add(anItem({ id: '77' }));
    const { progress } = await rebuild(app.ports, {}, leader);
    expect(progress).toMatchObject({ state: 'running', phase: 'preparing', startedAt: app.at });
    expect((await app.ports.snapshots.get('c1'))?.snapshot.items.known).toBe(0);
    await app.drain();
    expect((await app.ports.snapshots.get('c1'))?.snapshot.items.known).toBe(1);
  });

  it('makes one run of two requests at once', async () => {
    const app = await aSyncedApp();
    await Promise.all([rebuild(app.ports, {}, leader), rebuild(app.ports, {}, leader)]);
    await app.drain();
    expect((await app.ports.syncStates.get('c1'))?.run).toBe(2);
  });

  it('is for those who may change the contract', async () => {
    const app = await aSyncedApp();
    app.jira.rights = { browse: ['P'] };
    const viewer = aCaller({ accountId: 'dan', projectId: 'P' });
    await expect(rebuild(app.ports, {}, viewer)).rejects.toMatchObject({ code: 'forbidden' });
    app.jira.rights = { browse: ['P'], administer: ['P'] };
    await expect(rebuild(app.ports, {}, viewer)).resolves.toBeDefined();
  });
});
