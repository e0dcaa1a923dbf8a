import fc from 'fast-check';

import { splitOf, type WeighedItem } from '../../../src/core/capacity/split-of';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { aContract } from '../../support/facts';

const policy = aContract().capacity;
const weighed = (category: CategoryOrUntagged, points: number | null): WeighedItem => ({
  itemId: '1',
  category,
  points,
});
const items = [
  weighed('roadmap', 5),
  weighed('roadmap', null),
  weighed('technical-health', 2),
  weighed('technical-health', 0),
  weighed('untagged', 1),
];

describe('splitOf', () => {
  it('counts items, estimated or not', () => {
    expect(splitOf(items, 'items', policy)).toEqual({
      amounts: { roadmap: 2, 'technical-health': 2, untagged: 1 },
      total: 5,
      shares: { roadmap: 0.4, 'technical-health': 0.4, untagged: 0.2 },
      items: 5,
      withoutEstimate: 0,
      status: 'over-invested',
    });
  });

  it('sums points, and counts what has no estimate beside them; an estimate of zero is one', () => {
    expect(splitOf(items, 'points', policy)).toEqual({
      amounts: { roadmap: 5, 'technical-health': 2, untagged: 1 },
      total: 8,
      shares: { roadmap: 0.625, 'technical-health': 0.25, untagged: 0.125 },
      items: 4,
      withoutEstimate: 1,
      status: 'on-target',
    });
  });

  it('has no shares and no status where the total is zero', () => {
    expect(splitOf([weighed('roadmap', null), weighed('roadmap', 0)], 'points', policy)).toMatchObject({
      total: 0,
      shares: null,
      status: null,
      items: 1,
      withoutEstimate: 1,
    });
  });

  const anyItems = fc.array(
    fc.record({
      itemId: fc.constant('1'),
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
        const before = splitOf(all, inUnit, policy).shares;
        const after = splitOf(tagged, inUnit, policy).shares;
        if (before !== null && after !== null) {
          expect(after['technical-health']).toBeLessThanOrEqual(before['technical-health']);
        }
      }),
    );
  });

  it('counts every item once: with an estimate or without', () => {
    fc.assert(
      fc.property(anyItems, unit, (all, inUnit) => {
        const split = splitOf(all, inUnit, policy);
        expect(split.items + split.withoutEstimate).toBe(all.length);
      }),
    );
  });
});
