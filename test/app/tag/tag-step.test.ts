import { mirrorStep, tagStep } from '../../../src/app/tag/tag-step';
import { aSyncedApp, type TestApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import type { Cursor } from '../../../src/app/sync/sync-state';

const contract = aContract({ typeStreams: { bug: 'reliability' } });

async function synced(count: number): Promise<TestApp> {
  const jira = new FakeJira();
  jira.add(
    ...Array.from({ length: count }, (_, i) => anItem({ id: String(i + 1), type: [i % 2 === 0 ? 'bug' : 'story'] })),
  );
  return aSyncedApp(contract, jira);
}

async function inputAt<C extends Cursor>(app: TestApp, cursor: C) {
  const state = await app.ports.syncStates.get('c1');
  if (state === undefined) throw new Error('There was no run.');
  return { ports: app.ports, contract, state, cursor, now: app.at };
}

describe('tagStep', () => {
  it('tags three thousand items, then the rest', async () => {
    const app = await synced(3100);
    await app.ports.stores.tagsOf('c1').clear();
    const first = await tagStep(await inputAt(app, { phase: 'tagging', after: null }));
    expect(first).toMatchObject({ cursor: { phase: 'tagging', after: '3000' }, done: 3000, total: 3100 });
    const second = await tagStep(await inputAt(app, { phase: 'tagging', after: '3000' }));
    expect(second).toMatchObject({ cursor: { phase: 'computing' }, done: 3100 });
    expect(await app.ports.stores.tagsOf('c1').all()).toHaveLength(3100);
  });

  it('writes nothing where every tag stands', async () => {
    const app = await synced(10);
    const before = app.kv.writes;
    await tagStep(await inputAt(app, { phase: 'tagging', after: null }));
    expect(app.kv.writes).toBe(before);
  });

  it('has nothing to do without items', async () => {
    const app = await synced(0);
    const result = await tagStep(await inputAt(app, { phase: 'tagging', after: null }));
    expect(result).toMatchObject({ cursor: { phase: 'computing' }, done: 0, total: 0 });
  });
});

describe('mirrorStep', () => {
  it('finishes once Jira holds every tag', async () => {
    const app = await synced(10);
    const result = await mirrorStep(await inputAt(app, { phase: 'mirroring', after: null, tasks: [] }));
    expect(result).toMatchObject({ cursor: { phase: 'finished' }, delaySeconds: 0 });
  });

  it('gives Jira a moment before it asks again', async () => {
    const app = await synced(10);
    const tags = app.ports.stores.tagsOf('c1');
    await tags.apply(new Map((await tags.all()).map((tagged) => [tagged.itemId, { ...tagged, mirrored: null }])));
    const result = await mirrorStep(await inputAt(app, { phase: 'mirroring', after: null, tasks: [] }));
    expect(result).toMatchObject({ cursor: { phase: 'mirroring', after: '10' }, delaySeconds: 1 });
  });

  it('counts what was refused as dealt with, so that the run ends', async () => {
    const app = await synced(3);
    const tasks = [{ taskId: 'lost', items: { 'roadmap|feature|rule': ['1', '2'] } }];
    const result = await mirrorStep(await inputAt(app, { phase: 'mirroring', after: '3', tasks }));
    expect(result).toMatchObject({ cursor: { phase: 'finished' }, changes: { refusedMirrors: 2 } });
  });
});
