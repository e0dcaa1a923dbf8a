import fc from 'fast-check';

import { splits } from '../../../src/core/capacity/splits';
import { tagEffects, type TagEffects } from '../../../src/core/capacity/tag-effects';
import type { TagLog } from '../../../src/core/classify/tag';
import { presentTag, recordTag } from '../../../src/core/classify/tag-log';
import type { Category, OperatingContract } from '../../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf, type Known } from '../../../src/core/timeline/portfolio';
import { aBoard, aContract, anItem, aSite, aSprint, aTag, aTagLog, instant } from '../../support/facts';

const AS_OF = instant('2026-01-28');
const old = '2026-01-01';
const site = aSite({ boards: [aBoard()], sprints: [aSprint({ id: 's2', name: 'Sprint 2', start: '2026-01-19' })] });

/** The sprint was planned with 3 roadmap, 1 technical health and 1 untagged; 1 roadmap and the health item are started. */
const items = [
  anItem({ id: '1', created: old, sprints: ['s2'], estimate: ['5'], status: ['todo', '2026-01-20 doing'] }),
  anItem({ id: '2', created: old, sprints: ['s2'], estimate: ['3'] }),
  anItem({ id: '3', created: old, sprints: ['s2'], estimate: ['-'], status: ['todo', '2026-01-20 done'] }),
  anItem({ id: '4', created: old, sprints: ['s2'], estimate: ['2'], status: ['todo', '2026-01-20 doing'] }),
  anItem({ id: '5', created: old, sprints: ['s2'], estimate: ['5'] }),
  anItem({ id: '6', created: '2026-01-21', estimate: ['1'] }),
  anItem({ id: '7', created: old, type: ['epic'] }),
];
const logs = new Map<string, TagLog>([
  ...['1', '2', '3'].map((id): [string, TagLog] => [id, aTagLog(id, aTag('roadmap', old))]),
  ['4', aTagLog('4', aTag('technical-health', old))],
]);

/** What the effects read of a snapshot. */
const snapshotOf = (known: Known) => ({ asOf: AS_OF, split: splits(portfolioOf(known), AS_OF).reports });

function ask(
  id: string,
  contract: OperatingContract = aContract(),
  tags: ReadonlyMap<string, TagLog> = logs,
): TagEffects {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  const snapshot = snapshotOf({ contract, site, items, tags });
  const log = tags.get(id);
  const present = log === undefined ? 'untagged' : presentTag(log).category;
  return tagEffects({ snapshot, contract, site, item, present, asOf: AS_OF, log });
}

/** Shares of technical health, as fractions, by choice. */
const health = ({ effects }: TagEffects) =>
  Object.fromEntries(effects.map(({ category, shares }) => [category, shares?.['technical-health']]));

describe('tagEffects', () => {
  it('speaks of the plan of the sprint for a committed item that never had a category', () => {
    const effects = ask('5');
    expect(effects).toMatchObject({ basis: 'Sprint 2 as planned', countsInSplit: true });
    expect(effects.now).toEqual({
      shares: { roadmap: 0.6, 'technical-health': 0.2, untagged: 0.2 },
      status: 'on-target',
    });
    expect(health(effects)).toEqual({ roadmap: 0.2, 'technical-health': 0.4, untagged: 0.2 });
    expect(effects.effects.map(({ category, status }) => [category, status])).toEqual([
      ['roadmap', 'on-target'],
      ['technical-health', 'over-invested'],
      ['untagged', 'on-target'],
    ]);
  });

  it('speaks of work in progress for a committed item with a category: a plan keeps the tags of its start', () => {
    const effects = ask('1');
    expect(effects.basis).toBe('work in progress');
    expect(effects.now.shares).toEqual({ roadmap: 0.5, 'technical-health': 0.5, untagged: 0 });
    expect(health(effects)).toEqual({ roadmap: 0.5, 'technical-health': 1, untagged: 0.5 });
  });

  it('takes an item for never tagged, without a log, where it is untagged now', () => {
    const snapshot = snapshotOf({ contract: aContract(), site, items, tags: logs });
    const [item] = items;
    if (item === undefined) throw new Error('No item.');
    const asked = { snapshot, contract: aContract(), site, item, asOf: AS_OF };
    expect(tagEffects({ ...asked, present: 'untagged' }).basis).toBe('Sprint 2 as planned');
    const tagged = tagEffects({ ...asked, present: 'roadmap' });
    expect(tagged.basis).toBe('work in progress');
    expect(tagged.now.shares).toEqual({ roadmap: 0.5, 'technical-health': 0.5, untagged: 0 });
  });

  it.each<[string, Parameters<typeof anItem>[0], boolean]>([
    ['in it at the start', { sprints: ['s2'] }, true],
    ['created in it at the very start', { created: '2026-01-19', sprints: ['s2'] }, true],
    ['created in it a moment later', { created: '2026-01-19T00:00:01Z', sprints: ['s2'] }, false],
    ['added a moment later', { sprints: ['-', '2026-01-19T00:00:01Z s2'] }, false],
    ['in another sprint', { sprints: ['s1'] }, false],
    ['done at the start', { sprints: ['s2'], status: ['todo', '2026-01-19 done', '2026-01-20 todo'] }, false],
    ['an epic at the start', { sprints: ['s2'], type: ['epic', '2026-01-20 story'] }, false],
  ])('takes for committed to the sprint what is %s: %j is %s', (...[, how, committed]) => {
    const item = anItem({ id: '50', created: old, ...how });
    const snapshot = snapshotOf({ contract: aContract(), site, items: [item], tags: new Map() });
    const asked = { snapshot, contract: aContract(), site, item, present: 'untagged', asOf: AS_OF } as const;
    expect(tagEffects(asked).basis === 'Sprint 2 as planned').toBe(committed);
  });

  it('speaks of work in progress where the period is a month', () => {
    const contract = aContract({ capacity: { period: 'month' } });
    const effects = ask('5', contract);
    expect(effects.basis).toBe('work in progress, once this is started');
  });

  it("speaks of the split of the item's own team", () => {
    const boards = [aBoard(), aBoard({ id: 'b2', name: 'Quotes', projectIds: ['Q'], type: 'kanban' })];
    const both = { ...site, boards };
    const contract = aContract({ projectIds: ['P', 'Q'] });
    const other = anItem({ id: '60', created: old, project: ['Q'], status: ['todo', '2026-01-20 doing'] });
    const all = [...items, other];
    const tags = new Map([...logs, ['60', aTagLog('60', aTag('roadmap', old))]]);
    const snapshot = snapshotOf({ contract, site: both, items: all, tags });
    const asked = { snapshot, contract, site: both, item: other, present: 'roadmap', asOf: AS_OF } as const;
    expect(tagEffects(asked).now.shares).toEqual({ roadmap: 1, 'technical-health': 0, untagged: 0 });
  });

  it('starts an item that is not started', () => {
    const effects = ask('6');
    expect(effects.basis).toBe('work in progress, once this is started');
    expect(effects.now.shares).toEqual({ roadmap: 0.5, 'technical-health': 0.5, untagged: 0 });
    expect(health(effects)).toEqual({ roadmap: 1 / 3, 'technical-health': 2 / 3, untagged: 1 / 3 });
  });

  it('says that a done item no longer counts in it', () => {
    const effects = ask('3');
    expect(effects.basis).toBe('work in progress, where a done item no longer counts');
    expect(health(effects)).toEqual({ roadmap: 0.5, 'technical-health': 0.5, untagged: 0.5 });
  });

  it('changes nothing for an epic, and says that it does not count', () => {
    const effects = ask('7');
    expect(effects.countsInSplit).toBe(false);
    expect(health(effects)).toEqual({ roadmap: 0.5, 'technical-health': 0.5, untagged: 0.5 });
  });

  it("counts in the contract's unit, by the estimate", () => {
    const inPoints = aContract({ capacity: { unit: 'points' } });
    // Planned points: 5 + 3 roadmap, 2 technical health, 5 untagged; the item without an estimate adds nothing.
    expect(health(ask('5', inPoints))).toEqual({ roadmap: 2 / 15, 'technical-health': 7 / 15, untagged: 2 / 15 });
  });

  it.each(['logged', 'effort-days'] as const)('counts in items for a contract in %s, which plans in them', (unit) => {
    const effects = ask('5', aContract({ capacity: { unit } }));
    expect(effects.basis).toBe('Sprint 2 as planned');
    expect(health(effects)).toEqual({ roadmap: 0.2, 'technical-health': 0.4, untagged: 0.2 });
  });

  it('tells the split with a tag that was recorded after the snapshot', () => {
    const snapshot = snapshotOf({ contract: aContract(), site, items, tags: logs });
    const [item] = items;
    if (item === undefined) throw new Error('No item.');
    const next = { ...aTag('technical-health'), source: { kind: 'person', accountId: 'ann', reason: null } as const };
    const log = recordTag(logs.get('1'), next, { item, now: AS_OF + 1000 });
    const asked = { snapshot, contract: aContract(), site, item, asOf: AS_OF + 1000 };
    const effects = tagEffects({ ...asked, present: 'technical-health', log });
    expect(effects.now.shares?.['technical-health']).toBe(1);
    expect(health(effects)).toEqual({ roadmap: 0.5, 'technical-health': 1, untagged: 0.5 });
  });

  it('falls back to all teams for an item whose team is not in the snapshot yet', () => {
    const snapshot = snapshotOf({ contract: aContract(), site: aSite(), items, tags: logs });
    const item = anItem({ id: '99', created: old });
    const effects = tagEffects({ snapshot, contract: aContract(), site, item, present: 'untagged', asOf: AS_OF });
    expect(health(effects)).toMatchObject({ 'technical-health': 2 / 3 });
  });

  it('refuses a snapshot without a split', () => {
    const snapshot = snapshotOf({ contract: aContract(), site, items, tags: logs });
    const [item] = items;
    if (item === undefined) throw new Error('No item.');
    const asked = { contract: aContract(), site, item, present: 'untagged', asOf: AS_OF } as const;
    expect(() => tagEffects({ ...asked, snapshot: { ...snapshot, split: [] } })).toThrow('Compute the snapshot again.');
  });
});

describe('tagEffects, for any item that is committed or in progress', () => {
  const person = { kind: 'person', accountId: 'ann', reason: null } as const;
  const streams = { roadmap: 'feature', 'technical-health': 'platform' } as const;

  /** The split that the effects speak of, in a snapshot that was computed after the choice. */
  const after = (item: ItemFacts, category: Category, basis: string) => {
    const next = { category, streamId: streams[category], source: person };
    const tags = new Map([...logs, [item.id, recordTag(logs.get(item.id), next, { item, now: AS_OF })]]);
    const snapshot = snapshotOf({ contract: aContract(), site, items, tags });
    const team = snapshot.split[0]?.teams[0];
    return basis === 'work in progress' ? team?.inProgress : team?.current?.planned;
  };

  it('foretells what the next snapshot says', () => {
    const some = fc.constantFrom(...items.filter(({ id }) => ['1', '4', '5'].includes(id)));
    fc.assert(
      fc.property(some, fc.constantFrom<Category[]>('roadmap', 'technical-health'), (item, category) => {
        const { basis, effects } = ask(item.id);
        const foretold = effects.find((effect) => effect.category === category);
        const { shares, status } = after(item, category, basis) ?? {};
        expect(foretold).toMatchObject({ shares, status });
      }),
    );
  });
});
