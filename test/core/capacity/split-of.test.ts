import fc from 'fast-check';

import { countedIn, splitOf, type CountedItem, type WeighedItem } from '../../../src/core/capacity/split-of';
import type { PlanUnit } from '../../../src/core/capacity/split';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { aContract } from '../../support/facts';

const policy = aContract().capacity;
let last = 0;
const weighed = (category: CategoryOrUntagged, points: number | null): WeighedItem => ({
  itemId: String((last += 1)),
  category,
  points,
});
const split = (of: readonly WeighedItem[], unit: PlanUnit) => splitOf(countedIn(unit, of), unit, policy);
const items = [
  weighed('roadmap', 5),
  weighed('roadmap', null),
  weighed('technical-health', 2),
  weighed('technical-health', 0),
  weighed('untagged', 1),
];

describe('splitOf', () => {
  it('counts items, estimated or not', () => {
    expect(split(items, 'items')).toEqual({
      unit: 'items',
      amounts: { roadmap: 2, 'technical-health': 2, untagged: 1 },
      total: 5,
      shares: { roadmap: 0.4, 'technical-health': 0.4, untagged: 0.2 },
      items: 5,
      withoutEstimate: 0,
      unattributed: 0,
      status: 'over-invested',
    });
  });

  it('sums points, and counts what has no estimate beside them; an estimate of zero is one', () => {
    expect(split(items, 'points')).toEqual({
      unit: 'points',
      amounts: { roadmap: 5, 'technical-health': 2, untagged: 1 },
      total: 8,
      shares: { roadmap: 0.625, 'technical-health': 0.25, untagged: 0.125 },
      items: 4,
      withoutEstimate: 1,
      unattributed: 0,
      status: 'on-target',
    });
  });

  it('has no shares and no status where the total is zero', () => {
    expect(split([weighed('roadmap', null), weighed('roadmap', 0)], 'points')).toMatchObject({
      total: 0,
      shares: null,
      status: null,
      items: 1,
      withoutEstimate: 1,
    });
  });

  it('counts an item once that has a part in each of two categories', () => {
    const parts: CountedItem[] = [
      { itemId: '1', category: 'roadmap', amount: 2.5 },
      { itemId: '1', category: 'technical-health', amount: 1.5 },
      { itemId: '2', category: 'roadmap', amount: 4 },
    ];
    expect(splitOf(parts, 'logged', policy)).toMatchObject({
      unit: 'logged',
      amounts: { roadmap: 6.5, 'technical-health': 1.5, untagged: 0 },
      items: 2,
    });
  });

  const anyItems = fc.array(
    fc.record({
      itemId: fc.uuid(),
      category: fc.constantFrom<CategoryOrUntagged>('roadmap', 'technical-health', 'untagged'),
      points: fc.option(fc.integer({ min: 0, max: 13 })),
    }),
    { minLength: 1 },
  );
  const unit = fc.constantFrom<('items' | 'points')[]>('items', 'points');

  it('never raises the technical-health share when an item becomes roadmap', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), unit, (...[all, which, inUnit]) => {
        const tagged = all.map((item, i) =>
          i === which % all.length ? { ...item, category: 'roadmap' as const } : item,
        );
        const before = split(all, inUnit).shares;
        const after = split(tagged, inUnit).shares;
        if (before !== null && after !== null) {
          expect(after['technical-health']).toBeLessThanOrEqual(before['technical-health']);
        }
      }),
    );
  });

  it('counts every item once: with an estimate or without', () => {
    fc.assert(
      fc.property(anyItems, unit, (all, inUnit) => {
        const { items: counted, withoutEstimate } = split(all, inUnit);
        expect(counted + withoutEstimate).toBe(all.length);
      }),
    );
  });
});
