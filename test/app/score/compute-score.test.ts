import { computeScore, requestScore, runScore } from '../../../src/app/score/compute-score';
import { anApp, aSyncedApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import { CutOff } from '../../support/in-memory-key-value';

const job = { kind: 'score', contractId: 'c1' } as const;

describe('requestScore', () => {
  it('asks once for a hundred changes', async () => {
    const { ports, queue } = anApp();
    for (let i = 0; i < 100; i += 1) await requestScore(ports, 'c1');
    expect(queue).toEqual([{ job, delaySeconds: 10 }]);
  });

  it('asks for each contract by itself', async () => {
    const { ports, queue } = anApp();
    await requestScore(ports, 'c1');
    await requestScore(ports, 'c2');
    expect(queue).toHaveLength(2);
  });

  it('asks twice rather than never when it was cut off', async () => {
    const app = anApp();
    app.kv.writesLeft = 0;
    await expect(requestScore(app.ports, 'c1')).rejects.toThrow(CutOff);
    app.kv.writesLeft = Infinity;
    await requestScore(app.ports, 'c1');
    expect(app.queue).toHaveLength(2);
  });
});

describe('runScore', () => {
  it('lets the next change ask again, although it fails', async () => {
    const app = await aSyncedApp();
    await requestScore(app.ports, 'c1');
    app.kv.writesLeft = 1;
    app.at += 1000;
    await expect(runScore(app.ports, job)).rejects.toThrow(CutOff);
    app.kv.writesLeft = Infinity;
    expect(await app.ports.scoreMarks.isSet('c1')).toBe(false);
  });

  it('computes as of now by Jira', async () => {
    const app = await aSyncedApp();
    app.at += 60_000;
    await runScore(app.ports, job);
    expect((await app.ports.snapshots.get('c1'))?.snapshot.asOf).toBe(app.at);
  });

  it('stores the same bytes when it is done again', async () => {
    const app = await aSyncedApp();
    await runScore(app.ports, job);
    const before = app.kv.dump();
    await runScore(app.ports, job);
    expect(app.kv.dump()).toBe(before);
  });

  it('leaves the first numbers to the first run', async () => {
    const app = anApp();
    await app.agree();
    await runScore(app.ports, job);
    expect(await app.ports.snapshots.get('c1')).toBeUndefined();
  });
});

describe('computeScore', () => {
  it('counts the tags as they are recorded', async () => {
    const jira = new FakeJira();
    jira.add(anItem({ id: '1', type: ['bug'] }), anItem({ id: '2' }));
    const app = await aSyncedApp(aContract({ typeStreams: { bug: 'customer-bug' } }), jira);
    const { snapshot } = (await app.ports.snapshots.get('c1')) ?? {};
    expect(snapshot?.items.byCategory).toEqual({ roadmap: 1, 'technical-health': 0, untagged: 1 });
    expect(snapshot?.dimensions).toHaveLength(5);
  });

  it('says nothing about a site that was never read', async () => {
    const app = anApp();
    await computeScore(app.ports, aContract(), { generation: 1, now: app.at });
    expect(app.kv.dump()).toBe('');
  });
});
