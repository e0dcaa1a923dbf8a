import { requestRun, requested, startRun } from '../../../src/app/sync/start-run';
import { anApp, aSyncedApp } from '../../support/an-app';
import { anItem } from '../../support/facts';
import { CutOff } from '../../support/in-memory-key-value';

const start = (run: number) => ({ kind: 'start-sync', contractId: 'c1', run, from: 'preparing' }) as const;

describe('startRun', () => {
  it('keeps the first checkpoint, then pushes the first step', async () => {
    const app = anApp();
    await app.agree();
    await startRun(app.ports, start(1));
    expect(await app.ports.syncStates.get('c1')).toMatchObject({
      run: 1,
      step: 0,
      live: null,
      building: 1,
      cursor: { phase: 'preparing' },
      progress: { state: 'running', startedAt: app.at },
    });
    expect(app.queue.map(({ job }) => job)).toEqual([{ kind: 'sync-step', contractId: 'c1', run: 1, step: 0 }]);
  });

  it('begins no run twice, and pushes the first step again if nobody has done it', async () => {
    const app = anApp();
    await app.agree();
    await startRun(app.ports, start(1));
    const before = app.kv.dump();
    await startRun(app.ports, start(1));
    expect(app.kv.dump()).toBe(before);
    expect(app.queue).toHaveLength(2);
  });

  it('ignores a request for a run that is over', async () => {
    const app = await aSyncedApp();
    await startRun(app.ports, start(1));
    expect(app.queue).toEqual([]);
    expect((await app.ports.syncStates.get('c1'))?.progress.state).toBe('done');
  });

  it('gives the request that asks for more a run of its own, once', async () => {
    const app = await aSyncedApp();
    await startRun(app.ports, { ...start(2), from: 'computing' });
    await startRun(app.ports, start(2));
    expect(await app.ports.syncStates.get('c1')).toMatchObject({ run: 3, from: 'preparing' });
    await startRun(app.ports, start(2));
    await startRun(app.ports, { ...start(3), from: 'tagging' });
    expect(await app.ports.syncStates.get('c1')).toMatchObject({ run: 3, from: 'preparing' });
  });

  it('removes what a run that never finished had read', async () => {
    const app = anApp();
    await app.agree();
    await startRun(app.ports, start(1));
    await app.ports.stores.factsOf('c1', 1).apply(new Map([['1', anItem()]]));
    await startRun(app.ports, start(2));
    expect(app.kv.dump('facts:')).toBe('');
    expect((await app.ports.syncStates.get('c1'))?.building).toBe(2);
  });

  it('can be repeated after it was cut off', async () => {
    const app = anApp();
    await app.agree();
    app.kv.writesLeft = 0;
    await expect(startRun(app.ports, start(1))).rejects.toThrow(CutOff);
    app.kv.writesLeft = Infinity;
    await startRun(app.ports, start(1));
    await app.drain();
    expect((await app.ports.syncStates.get('c1'))?.progress.state).toBe('done');
  });

  it('does nothing for a contract that does not exist', async () => {
    const app = anApp();
    await startRun(app.ports, start(1));
    expect(app.kv.dump()).toBe('');
  });
});

describe('requestRun', () => {
  it('asks for the next run', async () => {
    const app = await aSyncedApp();
    await requestRun(app.ports, 'c1', 'tagging');
    expect(app.queue.map(({ job }) => job)).toEqual([
      { kind: 'start-sync', contractId: 'c1', run: 2, from: 'tagging' },
    ]);
  });
});

describe('requested', () => {
  it('is what surfaces show until the run has begun', () => {
    expect(requested(5)).toEqual({
      state: 'running',
      phase: 'preparing',
      done: 0,
      total: 0,
      startedAt: 5,
      updatedAt: 5,
      message: null,
    });
  });
});
