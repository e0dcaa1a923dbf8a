import { descendantsOf, lineageOf, retagFamilies } from '../../../src/app/tag/retag-family';
import { presentTag } from '../../../src/core/classify/tag-log';
import type { OperatingContract } from '../../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anApp } from '../../support/an-app';
import { aContract, anItem, instant } from '../../support/facts';
import { CutOff } from '../../support/in-memory-key-value';

const now = instant('2026-02-01');
const epic = anItem({ id: '10', type: ['epic'] });
const story = anItem({ id: '20', parent: ['10'] });
const subtask = anItem({ id: '30', type: ['subtask'], parent: ['20'] });
const bug = anItem({ id: '40', type: ['bug'], parent: ['10'] });
const family = [epic, story, subtask, bug];
const byRule = aContract({ typeStreams: { bug: 'reliability' } });

async function aWorld(items: readonly ItemFacts[] = family, contract: OperatingContract = byRule) {
  const { ports, kv } = anApp();
  const world = () => ({ contract, facts: ports.stores.factsOf('c1', 1), tags: ports.stores.tagsOf('c1') });
  await world().facts.apply(new Map(items.map((item) => [item.id, item])));
  await retagFamilies(
    world(),
    items.map(({ id }) => id),
    now,
  );
  const streams = async () => {
    const tagged = await world().tags.all();
    return Object.fromEntries(tagged.map(({ itemId, log }) => [itemId, presentTag(log).streamId]));
  };
  return { world, kv, streams };
}

describe('lineageOf', () => {
  it('finds everything above an item', async () => {
    const { world } = await aWorld();
    expect([...(await lineageOf(world().facts, ['30'])).keys()]).toEqual(['30', '20', '10']);
  });

  it('survives a circle and an unknown parent', async () => {
    const { world } = await aWorld([
      anItem({ id: '1', parent: ['2'] }),
      anItem({ id: '2', parent: ['1'] }),
      anItem({ id: '3', parent: ['99'] }),
    ]);
    expect([...(await lineageOf(world().facts, ['1', '3'])).keys()].sort()).toEqual(['1', '2', '3']);
  });
});

describe('descendantsOf', () => {
  it('finds everything below, parents first', () => {
    expect(descendantsOf(family, ['10'])).toEqual(['20', '40', '30']);
    expect(descendantsOf(family, ['30'])).toEqual([]);
  });

  it('survives a circle', () => {
    expect(descendantsOf([anItem({ id: '1', parent: ['2'] }), anItem({ id: '2', parent: ['1'] })], ['1'])).toEqual([
      '2',
    ]);
  });
});

describe('retagFamilies', () => {
  it('tags each item by its rule or by what is above it', async () => {
    const { streams } = await aWorld();
    expect(await streams()).toEqual({ '10': null, '20': null, '30': null, '40': 'reliability' });
  });

  it('passes a new tag on to everything below', async () => {
    const { world, streams } = await aWorld();
    await world().facts.apply(new Map([['10', anItem({ id: '10', type: ['epic', '2026-01-20 bug'] })]]));
    const recorded = await retagFamilies(world(), ['10'], now);
    expect(await streams()).toEqual({
      '10': 'reliability',
      '20': 'reliability',
      '30': 'reliability',
      '40': 'reliability',
    });
    // What the bug carries by its own rule has not changed.
    expect([...recorded.keys()].sort()).toEqual(['10', '20', '30']);
  });

  it('does not look below an item that it never tagged before', async () => {
    const { world, kv } = await aWorld();
    await world().facts.apply(new Map([['50', anItem({ id: '50', type: ['bug'] })]]));
    kv.reads = 0;
    await retagFamilies(world(), ['50'], now);
    expect(kv.reads).toBeLessThanOrEqual(5);
  });

  it('returns what is recorded of an item although nothing changed', async () => {
    const { world } = await aWorld();
    expect([...(await retagFamilies(world(), ['40', '99'], now)).keys()]).toEqual(['40']);
  });

  it('ends in the same tags after it was cut off at any write', async () => {
    const undisturbed = await aWorld();
    const change = new Map([['10', anItem({ id: '10', type: ['epic', '2026-01-20 bug'] })]]);
    await undisturbed.world().facts.apply(change);
    await retagFamilies(undisturbed.world(), ['10'], now);
    for (let writes = 0; writes < 3; writes += 1) {
      const { world, kv } = await aWorld();
      await world().facts.apply(change);
      kv.writesLeft = writes;
      await retagFamilies(world(), ['10'], now).catch((error: unknown) => expect(error).toBeInstanceOf(CutOff));
      kv.writesLeft = Infinity;
      await retagFamilies(world(), ['10'], now);
      expect(kv.dump('tags:')).toBe(undisturbed.kv.dump('tags:'));
    }
  });
});
