import { runMirror } from '../../../src/app/tag/run-mirror';
import { anApp, aSyncedApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';

const job = { kind: 'mirror', contractId: 'c1', after: null, tasks: [] } as const;

async function unmirrored(count: number) {
  const jira = new FakeJira();
  jira.add(...Array.from({ length: count }, (_, i) => anItem({ id: String(i + 1) })));
  const app = await aSyncedApp(aContract(), jira);
  const tags = app.ports.stores.tagsOf('c1');
  await tags.apply(new Map((await tags.all()).map((tagged) => [tagged.itemId, { ...tagged, mirrored: null }])));
  jira.properties.clear();
  return app;
}

describe('runMirror', () => {
  it('goes on in jobs of its own until Jira holds every tag', async () => {
    const app = await unmirrored(120);
    await runMirror(app.ports, job);
    expect(app.queue).toMatchObject([{ job: { kind: 'mirror', after: '120' }, delaySeconds: 2 }]);
    await app.drain();
    expect(app.jira.properties.size).toBe(120);
  });

  it('ends in the same tags when every job is delivered twice', async () => {
    const once = await unmirrored(120);
    await once.ports.queue.push(job);
    await once.drain();
    const twice = await unmirrored(120);
    await twice.ports.queue.push(job);
    await twice.drain(2);
    expect(twice.kv.dump('tags:')).toBe(once.kv.dump('tags:'));
  });

  it('reports what Jira refused', async () => {
    const app = await unmirrored(1);
    await runMirror(app.ports, { ...job, after: '1', tasks: [{ taskId: 'lost', items: { x: ['1'] } }] });
    expect(app.logged).toEqual(['Jira refused to write tags']);
  });

  it('has nothing to do before the first run is complete', async () => {
    const app = anApp();
    await app.agree();
    await runMirror(app.ports, job);
    expect(app.jira.requests).toEqual([]);
  });
});
