import { deriveTag, typeOfRule, typeRule } from '../../../src/core/classify/derive-tag';
import type { TagLog, TagSource } from '../../../src/core/classify/tag';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { aContract, anItem, aTag, aTagLog } from '../../support/facts';

const byAnn: TagSource = { kind: 'person', accountId: 'ann', reason: null };

function derive(
  item: ItemFacts,
  {
    typeStreams = {},
    items = [],
    logs = [],
  }: { typeStreams?: Record<string, string>; items?: ItemFacts[]; logs?: TagLog[] },
) {
  return deriveTag(item, {
    contract: aContract({ typeStreams }),
    itemById: (id) => items.find((other) => other.id === id),
    tagLogOf: (id) => logs.find(({ itemId }) => itemId === id),
  });
}

const initiative = anItem({ id: '1', type: ['epic'] });
const epic = anItem({ id: '2', type: ['epic'], parent: ['1'] });
const story = anItem({ id: '3', parent: ['2'] });
const family = [initiative, epic, story];

describe('deriveTag', () => {
  it('is untagged when nothing applies', () => {
    expect(derive(story, { items: family })).toEqual({
      category: 'untagged',
      streamId: null,
      source: { kind: 'none' },
    });
  });

  it('takes the stream that the contract gives the type', () => {
    expect(derive(story, { typeStreams: { story: 'security' } })).toEqual({
      category: 'technical-health',
      streamId: 'security',
      source: { kind: 'rule', rule: 'type:story' },
    });
  });

  it('goes by the present type', () => {
    const wasBug = anItem({ type: ['bug', '2026-02-01 story'] });
    expect(derive(wasBug, { typeStreams: { bug: 'reliability', story: 'feature' } }).category).toBe('roadmap');
  });

  it('ignores a rule to a stream that the contract no longer has', () => {
    expect(derive(story, { typeStreams: { story: 'gone' } }).source.kind).toBe('none');
  });

  it('inherits from the nearest ancestor that a person tagged', () => {
    const logs = [
      aTagLog('1', aTag('roadmap', '2026-02-01', byAnn)),
      aTagLog('2', aTag('technical-health', '2026-02-01', byAnn)),
    ];
    expect(derive(story, { items: family, logs })).toEqual({
      category: 'technical-health',
      streamId: 'platform',
      source: { kind: 'ancestor', itemId: '2', itemKey: 'P-2' },
    });
  });

  it('names the ancestor that was tagged itself, not the one in between that inherits', () => {
    const logs = [aTagLog('1', aTag('roadmap', '2026-02-01', byAnn))];
    expect(derive(story, { items: family, logs }).source).toEqual({ kind: 'ancestor', itemId: '1', itemKey: 'P-1' });
  });

  it('inherits what a rule says of the ancestor', () => {
    expect(derive(story, { items: family, typeStreams: { epic: 'feature' } })).toMatchObject({
      category: 'roadmap',
      source: { kind: 'ancestor', itemId: '2' },
    });
  });

  it("prefers an ancestor's own choice to the rule for its type", () => {
    const logs = [aTagLog('2', aTag('technical-health', '2026-02-01', byAnn))];
    expect(derive(story, { items: family, logs, typeStreams: { epic: 'feature' } }).category).toBe('technical-health');
  });

  it('prefers the rule for the item to everything inherited', () => {
    const logs = [aTagLog('2', aTag('technical-health', '2026-02-01', byAnn))];
    expect(derive(story, { items: family, logs, typeStreams: { story: 'feature' } }).category).toBe('roadmap');
  });

  it('does not inherit a choice that was taken back', () => {
    const logs = [aTagLog('2', aTag('roadmap', '2026-02-01', byAnn), aTag('untagged', '2026-03-01'))];
    expect(derive(story, { items: family, logs }).category).toBe('untagged');
  });

  it('goes by the present parent', () => {
    const moved = anItem({ id: '4', parent: ['1', '2026-02-01 5'] });
    const other = anItem({ id: '5', type: ['epic'] });
    const logs = [
      aTagLog('1', aTag('roadmap', '2026-02-01', byAnn)),
      aTagLog('5', aTag('technical-health', '2026-02-01', byAnn)),
    ];
    expect(derive(moved, { items: [...family, other], logs }).category).toBe('technical-health');
  });

  it('stops at a parent that is not known', () => {
    expect(derive(story, { items: [story] }).category).toBe('untagged');
  });

  it('ends on parents that go round in a circle', () => {
    const a = anItem({ id: '10', type: ['epic'], parent: ['11'] });
    const b = anItem({ id: '11', type: ['epic'], parent: ['10'] });
    const self = anItem({ id: '12', parent: ['12'] });
    expect(derive(a, { items: [a, b] }).category).toBe('untagged');
    expect(derive(self, { items: [self] }).category).toBe('untagged');
    expect(derive(anItem({ id: '13', parent: ['10'] }), { items: [a, b] }).category).toBe('untagged');
  });
});

describe('the name of a type rule', () => {
  it('can be read back', () => {
    expect(typeOfRule(typeRule('10001'))).toBe('10001');
    expect(typeOfRule('jql:labels = debt')).toBeNull();
  });
});
