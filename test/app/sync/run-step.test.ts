import fc from 'fast-check';

import { mirrorOf } from '../../../src/app/tag/tagged-item';
import { UpstreamError } from '../../../src/app/ports/upstream-error';
import { presentTag } from '../../../src/core/classify/tag-log';
import { anApp, aSyncedApp, type TestApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import { CutOff } from '../../support/in-memory-key-value';

const contract = aContract({ typeStreams: { bug: 'reliability' } });

/** A closed epic of another project with a tagged parent type, and stories and bugs below it. */
function aJira(items = 250): FakeJira {
  const jira = new FakeJira();
  jira.site = { ...jira.site, projects: jira.site.projects.filter(({ id }) => id === 'P') };
  jira.add(anItem({ id: '9000', type: ['bug'], project: ['Q'], status: ['done'] }));
  for (let i = 1; i <= items; i += 1) {
    jira.add(
      anItem({
        id: String(1000 + i),
        type: [i % 5 === 0 ? 'bug' : 'story'],
        parent: [i % 3 === 0 ? '9000' : '-'],
        status: i % 2 === 0 ? ['todo', '2026-01-12 doing', '2026-01-20 done'] : ['todo'],
      }),
    );
  }
  return jira;
}

/** Facts, tags and snapshot: everything but the record of the run itself. */
const stored = ({ kv }: TestApp) =>
  ['facts:', 'tags:', 'snapshot:', 'flow-detail:', 'site:'].map((prefix) => kv.dump(prefix)).join('\n');

describe('the first synchronisation', () => {
  it('ends with facts, tags, mirrored properties and a snapshot', async () => {
    const { ports, jira } = await aSyncedApp(contract, aJira());
    const state = await ports.syncStates.get('c1');
    expect(state).toMatchObject({ live: 1, building: null, cursor: { phase: 'finished' } });
    expect(state?.progress).toMatchObject({ state: 'done', phase: 'finished', message: null });
    expect(await ports.stores.factsOf('c1', 1).all()).toHaveLength(251);
    const { snapshot } = (await ports.snapshots.get('c1')) ?? {};
    expect(snapshot?.items).toEqual({ known: 251, byCategory: { roadmap: 0, 'technical-health': 117, untagged: 133 } });
    expect(jira.properties.get('1005')).toEqual({
      category: 'technical-health',
      stream: 'reliability',
      source: 'rule',
    });
    expect(jira.properties.get('1001')).toEqual({ category: 'untagged', stream: 'none', source: 'none' });
  });

  it('reads a parent that the selection leaves out, inherits its tag and does not write to its project', async () => {
    const { ports, jira } = await aSyncedApp(contract, aJira());
    const tagged = (await ports.stores.tagsOf('c1').get(['1003'])).get('1003');
    expect(tagged && presentTag(tagged.log).source).toEqual({ kind: 'ancestor', itemId: '9000', itemKey: 'P-9000' });
    expect(jira.properties.has('9000')).toBe(false);
  });

  it('reads each item once, in pages, and writes properties a hundred at a time', async () => {
    const { jira } = await aSyncedApp(contract, aJira());
    expect(jira.counts()).toMatchObject({ siteOf: 1, count: 1, search: 3, items: 1, mirror: 3, task: 3 });
  });

  it('shows how far it is', async () => {
    const app = anApp(undefined, aJira(1200));
    await app.agree(contract);
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    const seen: string[] = [];
    for (let job = app.queue.shift(); job !== undefined; job = app.queue.shift()) {
      const before = app.queue.length;
      app.queue.unshift(job);
      await drainOne(app);
      expect(app.queue.length).toBeGreaterThanOrEqual(before);
      const { progress } = (await app.ports.syncStates.get('c1')) ?? {};
      seen.push(`${progress?.phase} ${progress?.done}/${progress?.total}`);
    }
    expect(seen).toContain('reading 500/1200');
    expect(seen).toContain('reading 1000/1200');
    expect(seen.at(-1)).toBe('finished 1200/1201');
  });

  it('waits while Jira asks to, and goes on by itself', async () => {
    const app = anApp(undefined, aJira(10));
    await app.agree(contract);
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    await drainOne(app);
    app.jira.trouble = new UpstreamError('throttled', 'Jira asks to wait 60 s.', { retryAfterSeconds: 60 });
    const [step] = app.queue;
    await expect(drainOne(app)).rejects.toBe(app.jira.trouble);
    expect((await app.ports.syncStates.get('c1'))?.progress).toMatchObject({
      state: 'running',
      message: 'Jira asks to wait 60 s. Counterweight goes on by itself.',
    });
    app.jira.trouble = null;
    if (step !== undefined) app.queue.push(step);
    await app.drain();
    expect((await app.ports.syncStates.get('c1'))?.progress).toMatchObject({ state: 'done', message: null });
  });

  it('stops with a reason when Jira refuses for good', async () => {
    const app = anApp(undefined, aJira(10));
    await app.agree(contract);
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    await drainOne(app);
    app.jira.trouble = new UpstreamError('refused', 'Jira refused the search.', { status: 400 });
    await app.drain();
    expect((await app.ports.syncStates.get('c1'))?.progress).toMatchObject({
      state: 'failed',
      message: 'Jira refused the search.',
    });
    expect(app.logged).toEqual(['A synchronisation failed']);
  });

  it('says so when no project of the contract is left', async () => {
    const { ports } = await aSyncedApp(aContract({ projectIds: ['GONE'] }), aJira(3));
    expect((await ports.syncStates.get('c1'))?.progress).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('None of the projects') as string,
    });
  });

  it('asks again about writes that Jira has not finished', async () => {
    const jira = aJira(120);
    jira.taskDelay = 3;
    const { ports } = await aSyncedApp(contract, jira);
    expect(jira.properties.size).toBe(120);
    expect((await ports.syncStates.get('c1'))?.progress.state).toBe('done');
    const tagged = await ports.stores.tagsOf('c1').get(['1001']);
    expect(tagged.get('1001')?.mirrored).toBe(mirrorOf({ category: 'untagged', stream: 'none', source: 'none' }));
  });
});

describe('a synchronisation that is cut off', () => {
  it('ends in the same bytes after any number of kills between any two writes', async () => {
    const undisturbed = stored(await aSyncedApp(contract, aJira()));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), async (lives) => {
        const app = anApp(undefined, aJira());
        await app.agree(contract);
        await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
        for (const writes of lives) {
          app.kv.writesLeft = writes;
          await drainUntilCutOff(app);
        }
        app.kv.writesLeft = Infinity;
        await app.drain();
        expect(stored(app)).toBe(undisturbed);
      }),
      { numRuns: 25 },
    );
  });

  it('ends in the same bytes when every job is delivered twice', async () => {
    const undisturbed = stored(await aSyncedApp(contract, aJira(60)));
    const app = anApp(undefined, aJira(60));
    await app.agree(contract);
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    await app.drain(2);
    expect(stored(app)).toBe(undisturbed);
  });
});

describe('a later run', () => {
  it('replaces the facts, keeps the tag logs and removes the old generation', async () => {
    const jira = aJira(20);
    const app = await aSyncedApp(contract, jira);
    const tags = app.kv.dump('tags:');
    jira.items_.delete('1020');
    app.at += 3_600_000;
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 2, from: 'preparing' });
    await app.drain();
    expect(await app.ports.syncStates.get('c1')).toMatchObject({ run: 2, live: 2, building: null, retired: null });
    expect(await app.ports.stores.factsOf('c1', 2).all()).toHaveLength(20);
    expect(app.kv.dump('facts:c1:1')).toBe('');
    expect(app.kv.dump('tags:')).toBe(tags);
  });

  it('makes steps of an older run do nothing', async () => {
    const app = await aSyncedApp(contract, aJira(5));
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 2, from: 'computing' });
    await app.drain();
    const before = app.kv.dump();
    await app.ports.queue.push({ kind: 'sync-step', contractId: 'c1', run: 1, step: 3 });
    await app.drain();
    expect(app.kv.dump()).toBe(before);
  });

  it('tags again without reading Jira when only the mapping of types changed', async () => {
    const app = await aSyncedApp(contract, aJira(20));
    await app.ports.contracts.replace({
      ...contract,
      version: 2,
      typeStreams: { bug: 'customer-bug', story: 'feature' },
    });
    app.jira.requests.length = 0;
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 2, from: 'tagging' });
    await app.drain();
    expect(app.jira.counts()).toEqual({ mirror: 1, task: 1 });
    expect(app.jira.properties.get('1005')).toMatchObject({ category: 'roadmap', stream: 'customer-bug' });
  });

  it('reads Jira after all when the run before it never finished reading', async () => {
    const app = anApp(undefined, aJira(5));
    await app.agree(contract);
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    await drainOne(app);
    app.queue.length = 0;
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 2, from: 'tagging' });
    await app.drain();
    expect(await app.ports.syncStates.get('c1')).toMatchObject({ live: 2, progress: { state: 'done' } });
  });
});

async function drainOne(app: TestApp): Promise<void> {
  const rest = app.queue.splice(1);
  const pushed = app.queue;
  const [next] = pushed;
  if (next === undefined) return;
  pushed.length = 0;
  const { runJob } = await import('../../../src/app/jobs/run-job');
  try {
    await runJob(app.ports, next.job);
  } finally {
    app.queue.push(...rest);
  }
}

/** Runs jobs until one is cut off, which then waits in the queue again, as the platform would have it. */
async function drainUntilCutOff(app: TestApp): Promise<void> {
  const { runJob } = await import('../../../src/app/jobs/run-job');
  for (let next = app.queue.shift(); next !== undefined; next = app.queue.shift()) {
    try {
      await runJob(app.ports, next.job);
    } catch (error) {
      if (!(error instanceof CutOff)) throw error;
      app.queue.unshift(next);
      return;
    }
  }
}
