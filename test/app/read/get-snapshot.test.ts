import { getFlowDetail, getSnapshot } from '../../../src/app/read/get-snapshot';
import { aCaller } from '../../support/a-form';
import { anApp, aSyncedApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';

function aJira(): FakeJira {
  const jira = new FakeJira();
  jira.add(anItem({ id: '1', status: ['todo', '2026-01-12 doing', '2026-02-20 done'] }), anItem({ id: '2' }));
  return jira;
}

const gadget = aCaller({ accountId: 'ann', projectId: null, gadgetContractId: 'c1' });

describe('getSnapshot', () => {
  it('costs a named viewer one storage read and no request', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    app.kv.reads = 0;
    app.jira.requests.length = 0;
    const reply = await getSnapshot(app.ports, {}, gadget);
    expect(reply).toMatchObject({ state: 'ready', snapshot: { contractId: 'c1', items: { known: 2 } } });
    expect(app.kv.reads).toBe(1);
    expect(app.jira.requests).toEqual([]);
  });

  it('costs anybody else one permission question more', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    app.jira.rights = { browse: ['P'] };
    app.kv.reads = 0;
    app.jira.requests.length = 0;
    await getSnapshot(app.ports, { contractId: 'c1' }, aCaller({ accountId: 'eve', projectId: null }));
    expect(app.kv.reads).toBe(1);
    expect(app.jira.requests).toEqual(['permissions']);
  });

  it('tells the time by Jira, without asking it', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    app.kv.ageMs = 3_600_000;
    const reply = await getSnapshot(app.ports, {}, gadget);
    expect(reply.state === 'ready' && reply.now).toBe(app.at + 3_600_000);
  });

  it('finds the contract of the project', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    expect((await getSnapshot(app.ports, {}, aCaller({ projectId: 'P' }))).state).toBe('ready');
  });

  it('shows progress before there is a snapshot', async () => {
    const app = anApp();
    await app.agree();
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    const waiting = await getSnapshot(app.ports, {}, gadget);
    expect(waiting).toMatchObject({ state: 'syncing', contractName: 'Payments', progress: { phase: 'preparing' } });
    await app.drain();
    expect((await getSnapshot(app.ports, {}, gadget)).state).toBe('ready');
  });

  it('asks for a computation, once, when what is stored is of an earlier version', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    await app.kv.set('snapshot:c1', { v: 1, snapshot: { contractId: 'c1', viewers: [], projectIds: [] } });
    expect(await getSnapshot(app.ports, {}, gadget)).toMatchObject({ state: 'syncing' });
    await getSnapshot(app.ports, {}, gadget);
    expect(app.queue.map(({ job }) => job)).toEqual([{ kind: 'score', contractId: 'c1' }]);
    await app.drain();
    expect((await getSnapshot(app.ports, {}, gadget)).state).toBe('ready');
  });

  it('asks for none while the first synchronisation runs: it computes at its end', async () => {
    const app = anApp();
    await app.agree();
    await getSnapshot(app.ports, {}, gadget);
    expect(app.queue).toEqual([]);
  });

  it('says who may create a contract where there is none', async () => {
    const app = anApp();
    app.jira.rights = { administer: ['P'] };
    expect(await getSnapshot(app.ports, {}, aCaller({ projectId: 'P' }))).toEqual({
      state: 'no-contract',
      mayCreate: true,
    });
    expect(await getSnapshot(app.ports, {}, aCaller({ projectId: 'Q' }))).toEqual({
      state: 'no-contract',
      mayCreate: false,
    });
    expect(await getSnapshot(app.ports, {}, aCaller({ projectId: null }))).toEqual({
      state: 'no-contract',
      mayCreate: false,
    });
  });

  it('lets a Jira administrator create one anywhere', async () => {
    const app = anApp();
    app.jira.rights = { jiraAdmin: true };
    expect(await getSnapshot(app.ports, {}, aCaller({ projectId: 'P' }))).toEqual({
      state: 'no-contract',
      mayCreate: true,
    });
  });

  it('takes a project for free whose contract never came to be', async () => {
    const app = anApp();
    await app.ports.contracts.claim('P', { contractId: 'cut-off', at: 0 });
    expect((await getSnapshot(app.ports, {}, aCaller({ projectId: 'P' }))).state).toBe('no-contract');
  });

  it('knows no contract by a made-up id', async () => {
    const { ports } = anApp();
    await expect(getSnapshot(ports, { contractId: 'made-up' }, gadget)).rejects.toMatchObject({ code: 'not-found' });
    const forged = aCaller({ projectId: null, gadgetContractId: 'made-up' });
    await expect(getSnapshot(ports, {}, forged)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows an outsider neither numbers nor progress', async () => {
    const outsider = aCaller({ accountId: 'olga', projectId: null, gadgetContractId: 'c1' });
    const synced = await aSyncedApp(aContract(), aJira());
    await expect(getSnapshot(synced.ports, {}, outsider)).rejects.toMatchObject({ code: 'forbidden' });
    const syncing = anApp();
    await syncing.agree();
    await expect(getSnapshot(syncing.ports, {}, outsider)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('refuses data of a newer version of the app', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    await app.kv.set('snapshot:c1', { v: 99 });
    await expect(getSnapshot(app.ports, {}, gadget)).rejects.toMatchObject({ code: 'newer-data' });
  });
});

describe('getFlowDetail', () => {
  it('gives the lists behind the figures', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    const detail = await getFlowDetail(app.ports, {}, gadget);
    expect(detail.points).toEqual([expect.objectContaining({ itemId: '1', category: 'untagged' })]);
  });

  it('says so before anything was computed', async () => {
    const app = anApp();
    await app.agree();
    await expect(getFlowDetail(app.ports, {}, gadget)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows an outsider nothing', async () => {
    const app = await aSyncedApp(aContract(), aJira());
    const outsider = aCaller({ accountId: 'olga', projectId: 'P' });
    await expect(getFlowDetail(app.ports, {}, outsider)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
