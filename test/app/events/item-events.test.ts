import fc from 'fast-check';

import type { Job, JobOf } from '../../../src/app/jobs/job';
import { runJob } from '../../../src/app/jobs/run-job';
import { presentTag } from '../../../src/core/classify/tag-log';
import { anApp, aSyncedApp, type TestApp } from '../../support/an-app';
import { aContract, anItem, instant } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import { CutOff } from '../../support/in-memory-key-value';

const contract = aContract({ typeStreams: { bug: 'reliability' } });

async function aFollowedApp(): Promise<TestApp> {
  const jira = new FakeJira();
  jira.add(anItem({ id: '1', type: ['epic'] }), anItem({ id: '2', parent: ['1'] }), anItem({ id: '3' }));
  const app = await aSyncedApp(contract, jira);
  jira.requests.length = 0;
  return app;
}

type Edit = JobOf<'item-updated'>['edits'][number];
const edit = (field: string, from: string | null, to: string | null): Edit => ({
  ...{ field, fieldId: field, custom: false, from, to },
  ...{ fromText: from, toText: to },
});
const updated = (itemId: string, at: string, ...edits: Edit[]): Job => ({
  ...{ kind: 'item-updated', contractId: 'c1', itemId, key: `P-${itemId}` },
  ...{ at: instant(at), edits },
});

async function factsOf(app: TestApp, id: string) {
  return (await app.ports.stores.factsOf('c1', 1).get([id])).get(id);
}

async function streamOf(app: TestApp, id: string) {
  const tagged = (await app.ports.stores.tagsOf('c1').get([id])).get(id);
  return tagged && presentTag(tagged.log).streamId;
}

describe('an update', () => {
  it('is applied from the event, without any request', async () => {
    const app = await aFollowedApp();
    await runJob(app.ports, updated('3', '2026-03-03T10:00Z', edit('status', 'todo', 'doing')));
    expect((await factsOf(app, '3'))?.status.at(-1)).toEqual({ at: instant('2026-03-03T10:00Z'), value: 'doing' });
    expect(app.jira.requests).toEqual([]);
  });

  it('asks once for new numbers, however many there are', async () => {
    const app = await aFollowedApp();
    app.at = instant('2026-03-03T12:00Z');
    await runJob(app.ports, updated('3', '2026-03-03T10:00Z', edit('status', 'todo', 'doing')));
    await runJob(app.ports, updated('2', '2026-03-03T10:01Z', edit('status', 'todo', 'doing')));
    expect(app.queue).toEqual([{ job: { kind: 'score', contractId: 'c1' }, delaySeconds: 10 }]);
    await app.drain();
    expect((await app.ports.snapshots.get('c1'))?.snapshot.flow.wip.value).toBe(2);
    await runJob(app.ports, updated('3', '2026-03-03T10:02Z', edit('status', 'doing', 'done')));
    expect(app.queue).toHaveLength(1);
  });

  it('of fields without a history does nothing', async () => {
    const app = await aFollowedApp();
    const before = app.kv.dump();
    await runJob(app.ports, updated('3', '2026-03-03T10:00Z', { ...edit('Team', 'a', 'b'), custom: true }));
    expect(app.kv.dump()).toBe(before);
    expect(app.queue).toEqual([]);
  });

  it('of an item that is not known reads it, with its parents', async () => {
    const app = await aFollowedApp();
    app.jira.add(anItem({ id: '50', type: ['bug'], project: ['Q'] }), anItem({ id: '51', parent: ['50'] }));
    await runJob(app.ports, updated('51', '2026-03-03T10:00Z', edit('status', 'todo', 'doing')));
    expect(await factsOf(app, '51')).toEqual(app.jira.items_.get('51'));
    expect(await streamOf(app, '51')).toBe('reliability');
    expect(app.jira.counts()).toMatchObject({ items: 2 });
  });

  it('that does not follow from what is known reads the item', async () => {
    const app = await aFollowedApp();
    app.jira.add(anItem({ id: '3', status: ['todo', '2026-03-01 doing', '2026-03-03 done'] }));
    await runJob(app.ports, updated('3', '2026-03-03', edit('status', 'doing', 'done')));
    expect((await factsOf(app, '3'))?.status.map(({ value }) => value)).toEqual(['todo', 'doing', 'done']);
    expect(app.jira.counts()).toMatchObject({ items: 1 });
  });

  it.each(['timespent', 'WorklogId', 'WorklogTimeSpent'])(
    'of logged time (%s) reads the item, because the event does not say how much on which day',
    async (field) => {
      const app = await aFollowedApp();
      const worklogs = [
        { started: instant('2026-03-02'), recorded: instant('2026-03-03'), seconds: 3600, author: 'ann' },
      ];
      app.jira.add(anItem({ id: '3', worklogs }));
      await runJob(app.ports, updated('3', '2026-03-03', edit(field, null, '3600')));
      expect(app.jira.requests).toEqual(['items']);
      expect((await factsOf(app, '3'))?.worklogs).toEqual(worklogs);
    },
  );

  it('of labels, priority, versions and links is applied without any request', async () => {
    const app = await aFollowedApp();
    const edits = [
      edit('labels', '', 'escaped customer'),
      edit('priority', null, 'p2'),
      edit('Version', null, 'v1'),
      edit('Fix Version', null, 'v2'),
      edit('Link', null, 'OPS-7'),
    ];
    await runJob(app.ports, updated('3', '2026-03-03', ...edits));
    const facts = await factsOf(app, '3');
    expect(facts?.labels.at(-1)?.value).toEqual(['escaped', 'customer']);
    expect(facts?.priority.at(-1)?.value).toBe('p2');
    expect(facts?.affectsVersions.at(-1)?.value).toEqual(['v1']);
    expect(facts?.fixVersions.at(-1)?.value).toEqual(['v2']);
    expect(facts?.links.at(-1)?.value).toEqual(['OPS-7']);
    expect(app.jira.requests).toEqual([]);
  });

  it('of the remaining estimate alone does nothing', async () => {
    const app = await aFollowedApp();
    await runJob(app.ports, updated('3', '2026-03-03', edit('timeestimate', '3600', '0')));
    expect(app.jira.requests).toEqual([]);
    expect(app.queue).toEqual([]);
  });

  it('of an item that is gone meanwhile forgets it', async () => {
    const app = await aFollowedApp();
    app.jira.items_.delete('3');
    await runJob(app.ports, updated('3', '2026-03-03', edit('status', 'doing', 'done')));
    expect(await factsOf(app, '3')).toBeUndefined();
  });

  it('of the type tags the item again, and what is below it, and writes both to Jira', async () => {
    const app = await aFollowedApp();
    await runJob(app.ports, updated('1', '2026-03-03', edit('issuetype', 'epic', 'bug')));
    expect(await streamOf(app, '1')).toBe('reliability');
    expect(await streamOf(app, '2')).toBe('reliability');
    expect(app.jira.properties.get('2')).toEqual({
      category: 'technical-health',
      stream: 'reliability',
      source: 'ancestor',
    });
    expect(app.jira.counts()).toEqual({ writeTag: 2 });
  });

  it('of the parent reads a parent that nobody knows, and inherits from it', async () => {
    const app = await aFollowedApp();
    app.jira.add(anItem({ id: '60', type: ['bug'], project: ['Q'] }));
    await runJob(app.ports, updated('3', '2026-03-03', edit('Parent', null, '60')));
    expect(await streamOf(app, '3')).toBe('reliability');
    expect(await factsOf(app, '60')).toBeDefined();
  });

  it('before the first run has begun is left to that run', async () => {
    const app = anApp();
    await app.agree(contract);
    await runJob(app.ports, updated('3', '2026-03-03', edit('status', 'todo', 'doing')));
    expect(app.kv.dump('facts:')).toBe('');
    expect(app.jira.requests).toEqual([]);
  });

  it('reaches the generation that is being read as well as the one that everybody reads', async () => {
    const app = await aFollowedApp();
    const state = await app.ports.syncStates.get('c1');
    if (state !== undefined) await app.ports.syncStates.set({ ...state, run: 2, building: 2 });
    await app.ports.stores.factsOf('c1', 2).apply(new Map([['3', anItem({ id: '3' })]]));
    await runJob(app.ports, updated('3', '2026-03-03', edit('status', 'todo', 'doing')));
    for (const generation of [1, 2]) {
      const facts = (await app.ports.stores.factsOf('c1', generation).get(['3'])).get('3');
      expect(facts?.status.at(-1)?.value).toBe('doing');
    }
  });
});

describe('a creation', () => {
  const created: Job = { kind: 'item-created', contractId: 'c1', itemId: '70', at: instant('2026-03-03') };

  it('costs one read, and gives the item its tag at once', async () => {
    const app = await aFollowedApp();
    app.jira.add(anItem({ id: '70', type: ['bug'], parent: ['1'] }));
    await runJob(app.ports, created);
    expect(app.jira.counts()).toEqual({ items: 1, writeTag: 1 });
    expect(app.jira.properties.get('70')).toMatchObject({ category: 'technical-health' });
    expect(await factsOf(app, '70')).toBeDefined();
  });

  it('delivered twice changes nothing', async () => {
    const app = await aFollowedApp();
    app.jira.add(anItem({ id: '70', type: ['bug'] }));
    await runJob(app.ports, created);
    const before = app.kv.dump();
    await runJob(app.ports, created);
    expect(app.kv.dump()).toBe(before);
  });

  it('of an item that is gone already keeps nothing', async () => {
    const app = await aFollowedApp();
    await runJob(app.ports, created);
    expect(await factsOf(app, '70')).toBeUndefined();
  });

  it('cut off anywhere and delivered again ends in the same facts and tags', async () => {
    const item = anItem({ id: '70', type: ['bug'], parent: ['1'] });
    const undisturbed = await aFollowedApp();
    undisturbed.jira.add(item);
    await runJob(undisturbed.ports, created);
    const kept = ({ kv }: TestApp) => `${kv.dump('facts:')}\n${kv.dump('tags:')}`;
    for (let writes = 0; writes < 5; writes += 1) {
      const app = await aFollowedApp();
      app.jira.add(item);
      app.kv.writesLeft = writes;
      await runJob(app.ports, created).catch((error: unknown) => expect(error).toBeInstanceOf(CutOff));
      app.kv.writesLeft = Infinity;
      await runJob(app.ports, created);
      expect(kept(app)).toBe(kept(undisturbed));
    }
  });
});

describe('a deletion', () => {
  it('forgets the item and keeps its tag log', async () => {
    const app = await aFollowedApp();
    const tags = app.kv.dump('tags:');
    await runJob(app.ports, { kind: 'item-deleted', contractId: 'c1', itemId: '3' });
    expect(await factsOf(app, '3')).toBeUndefined();
    expect(app.kv.dump('tags:')).toBe(tags);
    await app.drain();
    expect((await app.ports.snapshots.get('c1'))?.snapshot.items.known).toBe(2);
  });
});

describe('events in any order, any number of times', () => {
  it('end in the facts that Jira has', async () => {
    const jobs = [
      updated('3', '2026-03-03T10:00Z', edit('status', 'todo', 'doing')),
      updated('3', '2026-03-03T11:00Z', edit('assignee', null, 'ann')),
      updated('3', '2026-03-04T10:00Z', edit('status', 'doing', 'done'), edit('resolution', null, 'fixed')),
    ];
    const truth = {
      ...anItem({
        id: '3',
        status: ['todo', '2026-03-03T10:00Z doing', '2026-03-04T10:00Z done'],
        resolution: ['-', '2026-03-04T10:00Z fixed'],
      }),
      updated: instant('2026-03-04T10:00Z'),
    };
    const assigned = [...truth.assignee, { at: instant('2026-03-03T11:00Z'), value: 'ann' }];
    const deliveries = fc.shuffledSubarray([...jobs, ...jobs], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(deliveries, async (delivered) => {
        const app = await aFollowedApp();
        app.jira.add({ ...truth, assignee: assigned });
        for (const job of delivered) await runJob(app.ports, job);
        expect(await factsOf(app, '3')).toEqual({ ...truth, assignee: assigned });
      }),
      { numRuns: 30 },
    );
  });
});
