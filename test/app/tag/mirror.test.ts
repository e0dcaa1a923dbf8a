import { mirrorChanged, mirrorPass, pendingMirror, type MirrorCursor } from '../../../src/app/tag/mirror';
import { retagFamilies } from '../../../src/app/tag/retag-family';
import { untouched } from '../../../src/app/tag/retag';
import { UpstreamError } from '../../../src/app/ports/upstream-error';
import { anApp } from '../../support/an-app';
import { aContract, aTag, aTagLog, anItem, instant } from '../../support/facts';

const contract = aContract({ typeStreams: { bug: 'reliability' } });
const now = instant('2026-02-01');
const START: MirrorCursor = { after: null, tasks: [] };

async function aTaggedWorld(count: number) {
  const app = anApp();
  const world = () => ({
    contract,
    facts: app.ports.stores.factsOf('c1', 1),
    tags: app.ports.stores.tagsOf('c1'),
  });
  const items = Array.from({ length: count }, (_, i) =>
    anItem({ id: String(i + 1), type: [i % 2 === 0 ? 'bug' : 'story'] }),
  );
  await world().facts.apply(new Map(items.map((item) => [item.id, item])));
  const tagged = await retagFamilies(
    world(),
    items.map(({ id }) => id),
    now,
  );
  return { app, world, tagged };
}

describe('pendingMirror', () => {
  const item = anItem({ id: '1' });
  const tagged = { ...untouched('1'), log: aTagLog('1', aTag('roadmap')) };

  it('is the property that Jira does not hold yet', () => {
    expect(pendingMirror(contract, item, tagged)).toEqual({
      itemId: '1',
      property: { category: 'roadmap', stream: 'feature', source: 'rule' },
    });
  });

  it.each([
    ['Jira holds it', item, { ...tagged, mirrored: 'roadmap|feature|rule' }],
    ['the item is gone', undefined, tagged],
    ['the item is in another project', anItem({ project: ['Q'] }), tagged],
    ['the item has moved away', anItem({ project: ['P', '2026-01-20 Q'] }), tagged],
    ['nothing was recorded', item, untouched('1')],
  ])('is nothing when %s', (_, facts, recorded) => {
    expect(pendingMirror(contract, facts, recorded)).toBeNull();
  });
});

describe('mirrorChanged', () => {
  it('writes a few at once and marks them', async () => {
    const { app, world, tagged } = await aTaggedWorld(3);
    await mirrorChanged(app.ports, world(), tagged);
    expect(app.jira.counts()).toEqual({ writeTag: 3 });
    expect((await world().tags.get(['1'])).get('1')?.mirrored).toBe('technical-health|reliability|rule');
    await mirrorChanged(app.ports, world(), await world().tags.get(['1', '2', '3']));
    expect(app.jira.counts()).toEqual({ writeTag: 3 });
  });

  it('leaves many to a job', async () => {
    const { app, world, tagged } = await aTaggedWorld(6);
    await mirrorChanged(app.ports, world(), tagged);
    expect(app.jira.requests).toEqual([]);
    expect(app.queue.map(({ job }) => job)).toEqual([{ kind: 'mirror', contractId: 'c1', after: null, tasks: [] }]);
  });

  it('goes on where the app may not write, and reports it', async () => {
    const { app, world, tagged } = await aTaggedWorld(2);
    app.jira.trouble = new UpstreamError('refused', 'No permission.', { status: 403 });
    await mirrorChanged(app.ports, world(), tagged);
    expect(app.logged).toHaveLength(2);
    expect((await world().tags.get(['1'])).get('1')?.mirrored).toBeNull();
  });

  it('is tried again when Jira asks to wait', async () => {
    const { app, world, tagged } = await aTaggedWorld(2);
    app.jira.trouble = new UpstreamError('throttled', 'Wait.');
    await expect(mirrorChanged(app.ports, world(), tagged)).rejects.toBe(app.jira.trouble);
  });
});

describe('mirrorPass', () => {
  it('starts ten calls of a hundred items, and goes on once they are done', async () => {
    const { app, world } = await aTaggedWorld(1150);
    const first = await mirrorPass(app.ports, world(), START);
    expect(first).toMatchObject({ after: '1000', finished: false, written: 0 });
    expect(first.tasks).toHaveLength(10);
    const second = await mirrorPass(app.ports, world(), first);
    expect(second).toMatchObject({ after: '1150', finished: false, written: 1000 });
    expect(second.tasks).toHaveLength(2);
    const third = await mirrorPass(app.ports, world(), second);
    expect(third).toMatchObject({ finished: true, written: 150, tasks: [] });
    expect(app.jira.properties.size).toBe(1150);
  });

  it('writes nothing that Jira holds', async () => {
    const { app, world } = await aTaggedWorld(20);
    await mirrorPass(app.ports, world(), await mirrorPass(app.ports, world(), START));
    app.jira.requests.length = 0;
    expect(await mirrorPass(app.ports, world(), START)).toMatchObject({ finished: true, written: 0 });
    expect(app.jira.requests).toEqual([]);
  });

  it('waits for writes that are under way before it starts others', async () => {
    const { app, world } = await aTaggedWorld(20);
    app.jira.taskDelay = 1;
    const first = await mirrorPass(app.ports, world(), START);
    const waiting = await mirrorPass(app.ports, world(), first);
    expect(waiting).toMatchObject({ finished: false, written: 0, tasks: first.tasks, after: first.after });
    expect(await mirrorPass(app.ports, world(), waiting)).toMatchObject({ finished: true, written: 20 });
  });

  it('counts what Jira refused and does not mark it', async () => {
    const { app, world } = await aTaggedWorld(3);
    const lost = { taskId: 'lost', items: { 'roadmap|feature|rule': ['1', '2'] } };
    const pass = await mirrorPass(app.ports, world(), { after: '3', tasks: [lost] });
    expect(pass).toMatchObject({ finished: true, written: 0, refused: 2 });
    expect((await world().tags.get(['1'])).get('1')?.mirrored).toBeNull();
  });

  it('marks the value that was written, although the tag has changed since', async () => {
    const { app, world } = await aTaggedWorld(1);
    const first = await mirrorPass(app.ports, world(), START);
    await world().facts.apply(new Map([['1', anItem({ id: '1', type: ['bug', '2026-01-20 story'] })]]));
    await retagFamilies(world(), ['1'], now);
    const second = await mirrorPass(app.ports, world(), { ...first, after: null });
    expect((await world().tags.get(['1'])).get('1')?.mirrored).toBe('technical-health|reliability|rule');
    expect(second.tasks).toHaveLength(1);
    await mirrorPass(app.ports, world(), second);
    expect(app.jira.properties.get('1')).toMatchObject({ category: 'untagged' });
  });
});
