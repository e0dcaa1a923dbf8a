import { getItem, tagItem } from '../../../src/app/tag/tag-item';
import { UpstreamError } from '../../../src/app/ports/upstream-error';
import type { ItemReply } from '../../../src/contract/item';
import { aCaller, peopleAndProjects } from '../../support/a-form';
import { anApp, aSyncedApp, type TestApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';
import { FakeJira } from '../../support/fake-jira';
import { CutOff } from '../../support/in-memory-key-value';

const contract = aContract({ projectIds: ['10000'], typeStreams: { bug: 'reliability' } });
const onStory = aCaller({ issueId: '2' });

async function aPanel(): Promise<TestApp> {
  const jira = new FakeJira();
  peopleAndProjects(jira);
  jira.rights = { browseIssues: ['1', '2', '3', '4'], editIssues: ['1', '2', '3'], browse: ['10000'] };
  const inProject = { project: ['10000'] };
  jira.add(
    anItem({ id: '1', type: ['epic'], ...inProject }),
    anItem({ id: '2', parent: ['1'], status: ['todo', '2026-02-01 doing'], ...inProject }),
    anItem({ id: '3', type: ['subtask'], parent: ['2'], ...inProject }),
    anItem({ id: '4', type: ['bug'], status: ['todo', '2026-02-01 doing'], ...inProject }),
  );
  return aSyncedApp(contract, jira);
}

function ready(reply: ItemReply): Extract<ItemReply, { state: 'ready' }> {
  if (reply.state !== 'ready') throw new Error(`The item is ${reply.state}.`);
  return reply;
}

describe('getItem', () => {
  it('shows the tag, why it has it, and what each category would do', async () => {
    const app = await aPanel();
    const item = ready(await getItem(app.ports, aCaller({ issueId: '4' })));
    expect(item).toMatchObject({
      contractId: 'c1',
      itemKey: 'P-4',
      countsInSplit: true,
      mayEdit: false,
      tag: { category: 'technical-health', streamId: 'reliability', retroTagged: true },
      unit: 'items',
      policy: { technicalHealthTarget: 0.2, tolerance: 0.05, floor: 0.2 },
    });
    expect(item.effects.map(({ category }) => category)).toEqual(['roadmap', 'technical-health', 'untagged']);
    expect(item.streams).toHaveLength(8);
  });

  it('asks Jira one question about a leader', async () => {
    const app = await aPanel();
    app.jira.requests.length = 0;
    await getItem(app.ports, onStory);
    expect(app.jira.requests).toEqual(['permissions']);
  });

  it('says that an epic carries a tag and does not count itself', async () => {
    const app = await aPanel();
    expect(ready(await getItem(app.ports, aCaller({ issueId: '1' }))).countsInSplit).toBe(false);
  });

  it('shows the tag but not the split to who may not browse every project', async () => {
    const app = await aPanel();
    app.jira.rights = { browseIssues: ['2'], editIssues: ['2'] };
    const item = ready(await getItem(app.ports, aCaller({ accountId: 'eve', issueId: '2' })));
    expect(item).toMatchObject({ mayEdit: true, effects: [], now: { shares: null, status: null } });
    expect(item.basis).toMatch(/may not browse/);
  });

  it('shows nothing to who may not browse the item', async () => {
    const app = await aPanel();
    app.jira.rights = {};
    await expect(getItem(app.ports, aCaller({ accountId: 'olga', issueId: '2' }))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it.each([
    ['no contract', { projectId: '10100' }, { state: 'no-contract' }],
    ['an item that is not known', { issueId: '99' }, { state: 'unknown-item' }],
  ])('says so in a project with %s', async (_, changed, expected) => {
    const app = await aPanel();
    app.jira.rights = { browseIssues: ['2', '99'] };
    expect(await getItem(app.ports, { ...onStory, ...changed })).toMatchObject(expected);
  });

  it('says that it is still reading, before and during the first run', async () => {
    const app = anApp();
    app.jira.rights = { browseIssues: ['2'] };
    await app.agree(contract);
    expect(await getItem(app.ports, onStory)).toEqual({ state: 'unknown-item', progress: null });
    await app.ports.queue.push({ kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
    const [start] = app.queue.splice(0);
    const { runJob } = await import('../../../src/app/jobs/run-job');
    if (start !== undefined) await runJob(app.ports, start.job);
    expect(await getItem(app.ports, onStory)).toMatchObject({ state: 'syncing', progress: { state: 'running' } });
  });

  it('needs a work item to stand on', async () => {
    const app = await aPanel();
    await expect(getItem(app.ports, aCaller())).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows the tag that an item is about to get before any job has given it', async () => {
    const app = await aPanel();
    await app.ports.stores.tagsOf('c1').apply(new Map([['4', null]]));
    expect(ready(await getItem(app.ports, aCaller({ issueId: '4' }))).tag.category).toBe('technical-health');
  });
});

describe('tagItem', () => {
  it('answers at once with the new tag, who gave it and what it does', async () => {
    const app = await aPanel();
    const item = ready(await tagItem(app.ports, { streamId: 'tech-debt', reason: 'Old library' }, onStory));
    expect(item.tag).toMatchObject({
      category: 'technical-health',
      streamId: 'tech-debt',
      source: { kind: 'person', accountId: 'ann', reason: 'Old library' },
    });
    expect(item.people).toEqual({ ann: 'ANN' });
    expect(item.history[0]).toEqual(item.tag);
    expect(item.now.shares?.['technical-health']).toBe(1);
  });

  it('writes the property as the person, and passes the tag on in the background', async () => {
    const app = await aPanel();
    app.jira.requests.length = 0;
    await tagItem(app.ports, { streamId: 'tech-debt' }, onStory);
    expect(app.jira.requests).toContain('writeTagAsUser');
    expect(app.jira.properties.get('2')).toEqual({
      category: 'technical-health',
      stream: 'tech-debt',
      source: 'person',
    });
    await app.drain();
    expect(app.jira.properties.get('3')).toMatchObject({ category: 'technical-health', source: 'ancestor' });
    expect((await app.ports.snapshots.get('c1'))?.snapshot.items.byCategory['technical-health']).toBe(2);
  });

  it('ends in the same log however often the job is delivered', async () => {
    const once = await aPanel();
    await tagItem(once.ports, { streamId: 'tech-debt' }, onStory);
    await once.drain();
    const thrice = await aPanel();
    await tagItem(thrice.ports, { streamId: 'tech-debt' }, onStory);
    await thrice.drain(3);
    expect(thrice.kv.dump('tags:')).toBe(once.kv.dump('tags:'));
  });

  it('keeps the choices of two people at once', async () => {
    const app = await aPanel();
    await Promise.all([
      tagItem(app.ports, { streamId: 'tech-debt' }, onStory),
      tagItem(app.ports, { streamId: 'feature' }, { ...onStory, accountId: 'bob' }),
    ]);
    await app.drain();
    const history = ready(await getItem(app.ports, onStory)).history.filter(({ source }) => source.kind === 'person');
    expect(new Set(history.map(({ streamId }) => streamId))).toEqual(new Set(['tech-debt', 'feature']));
  });

  it('shows a choice to everybody before any job has recorded it', async () => {
    const app = await aPanel();
    await tagItem(app.ports, { streamId: 'tech-debt' }, onStory);
    expect(ready(await getItem(app.ports, { ...onStory, accountId: 'bob' })).tag.streamId).toBe('tech-debt');
  });

  it('gives the item back to the rules', async () => {
    const app = await aPanel();
    app.jira.rights = { browseIssues: ['4'], editIssues: ['4'] };
    const onBug = aCaller({ issueId: '4' });
    await tagItem(app.ports, { streamId: 'feature' }, onBug);
    const item = ready(await tagItem(app.ports, { streamId: null }, onBug));
    expect(item.tag).toMatchObject({ streamId: 'reliability', source: { kind: 'rule' } });
    expect(item.history).toHaveLength(3);
  });

  it('takes no reason from an empty text', async () => {
    const app = await aPanel();
    const item = ready(await tagItem(app.ports, { streamId: 'feature', reason: '' }, onStory));
    expect(item.tag.source).toMatchObject({ reason: null });
  });

  it('refuses who may not edit the item, and a stream that does not exist', async () => {
    const app = await aPanel();
    const before = app.kv.dump();
    await expect(tagItem(app.ports, { streamId: 'feature' }, aCaller({ issueId: '4' }))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(tagItem(app.ports, { streamId: 'gardening' }, onStory)).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { streamId: expect.any(String) as string },
    });
    expect(app.kv.dump()).toBe(before);
  });

  it.each([
    ['without a contract', { projectId: '10100' }, 'not-found'],
    ['that is not known yet', { issueId: '99' }, 'unavailable'],
  ])('cannot tag an item %s', async (_, changed, code) => {
    const app = await aPanel();
    app.jira.rights = { browseIssues: ['2', '99'], editIssues: ['2', '99'] };
    await expect(tagItem(app.ports, { streamId: 'feature' }, { ...onStory, ...changed })).rejects.toMatchObject({
      code,
    });
  });

  it('counts although Jira does not take the property, which the job then writes', async () => {
    const app = await aPanel();
    const refusing = { ...app.ports.asUser, writeTag: () => Promise.reject(new UpstreamError('refused', 'No.')) };
    const item = ready(await tagItem({ ...app.ports, asUser: refusing }, { streamId: 'tech-debt' }, onStory));
    expect(item.tag.streamId).toBe('tech-debt');
    expect(app.logged).toEqual(['A tag could not be written as the person who chose it']);
    await app.drain();
    expect(app.jira.properties.get('2')).toMatchObject({ stream: 'tech-debt' });
  });

  it('counts although the call was cut off after the choice was kept', async () => {
    const app = await aPanel();
    const cut = { ...app.ports, queue: { push: () => Promise.reject(new CutOff('The call was cut off.')) } };
    await expect(tagItem(cut, { streamId: 'tech-debt' }, onStory)).rejects.toThrow(CutOff);
    expect(ready(await getItem(app.ports, onStory)).tag.streamId).toBe('tech-debt');
    await app.ports.queue.push({ kind: 'reconcile', contractId: 'c1' });
    await app.drain();
    const tagged = (await app.ports.stores.tagsOf('c1').get(['2'])).get('2');
    expect(tagged?.choices).toBe(1);
    expect(app.jira.properties.get('2')).toMatchObject({ stream: 'tech-debt' });
  });
});
