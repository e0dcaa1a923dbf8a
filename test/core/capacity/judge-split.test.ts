import fc from 'fast-check';

import { judgeSplit, sharesOf, totalOf } from '../../../src/core/capacity/judge-split';
import type { SplitAmounts, SplitStatus } from '../../../src/core/capacity/split';
import { aContract } from '../../support/facts';

/** Amounts in the order technical health, untagged, roadmap. */
const amounts = (health: number, untagged: number, roadmap: number): SplitAmounts => ({
  'technical-health': health,
  untagged,
  roadmap,
});
const { capacity } = aContract();
const policy = { ...capacity, technicalHealthTarget: 0.3, tolerance: 0.05, floor: 0.2 };

describe('judgeSplit, at target 30 %, tolerance 5 points, floor 20 %', () => {
  it.each<[string, SplitAmounts, SplitStatus]>([
    ['nothing but roadmap', amounts(0, 0, 100), 'breach'],
    ['one under the floor, nothing untagged', amounts(19, 0, 81), 'breach'],
    ['one under the floor, and the untagged one could reach it', amounts(19, 1, 80), 'undetermined'],
    ['two under the floor, and one untagged cannot reach it', amounts(18, 1, 81), 'breach'],
    ['everything untagged', amounts(0, 100, 0), 'undetermined'],
    ['exactly the floor', amounts(20, 0, 80), 'drifting'],
    ['the floor is reached, whatever is untagged', amounts(20, 40, 40), 'drifting'],
    ['one under target - tolerance', amounts(24, 0, 76), 'drifting'],
    ['exactly target - tolerance', amounts(25, 0, 75), 'on-target'],
    ['the target', amounts(30, 0, 70), 'on-target'],
    ['exactly target + tolerance', amounts(35, 0, 65), 'on-target'],
    ['one over target + tolerance', amounts(36, 0, 64), 'drifting'],
    ['exactly target + 2 x tolerance', amounts(40, 0, 60), 'drifting'],
    ['one over target + 2 x tolerance', amounts(41, 0, 59), 'over-invested'],
    ['nothing but technical health', amounts(100, 0, 0), 'over-invested'],
  ])('%s', (_, split, status) => {
    expect(judgeSplit(split, policy)).toBe(status);
  });

  it('tests breach before drifting: with the floor at the target there is no drifting below', () => {
    const strict = { ...policy, technicalHealthTarget: 0.2 };
    expect(judgeSplit(amounts(19, 0, 81), strict)).toBe('breach');
    expect(judgeSplit(amounts(20, 0, 80), strict)).toBe('on-target');
  });

  it('has no status without any amount', () => {
    expect(judgeSplit(amounts(0, 0, 0), policy)).toBeNull();
  });
});

describe('judgeSplit, where arithmetic is inexact', () => {
  it.each<[string, SplitAmounts, number, SplitStatus]>([
    ['a third of three thirds against a floor of a third', amounts(1, 0, 2), 1 / 3, 'on-target'],
    ['0.1 + 0.2 of 1.5 points', amounts(0.1 + 0.2, 0, 1.2), 0.2, 'on-target'],
    ['0.7 of 3.5 points', amounts(0.7, 0, 2.8), 0.2, 'on-target'],
    ['one item in a million under', amounts(199_999, 0, 800_001), 0.2, 'breach'],
    ['one untagged in a million reaches it', amounts(199_999, 1, 800_000), 0.2, 'undetermined'],
  ])('%s', (...[, split, floor, status]) => {
    expect(judgeSplit(split, { ...policy, technicalHealthTarget: floor, floor })).toBe(status);
  });

  it('judges the same share the same, whatever the size of the amounts', () => {
    const part = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(0.1, 0.5, 3, 7), (...[health, untagged, roadmap, scale]) => {
        const scaled = amounts(health * scale, untagged * scale, roadmap * scale);
        expect(judgeSplit(scaled, policy)).toBe(judgeSplit(amounts(health, untagged, roadmap), policy));
      }),
    );
  });
});

describe('sharesOf', () => {
  it('divides each amount by the total', () => {
    expect(sharesOf(amounts(1, 2, 5))).toEqual({ 'technical-health': 0.125, untagged: 0.25, roadmap: 0.625 });
    expect(totalOf(amounts(1, 2, 5))).toBe(8);
  });

  it('has none of nothing', () => {
    expect(sharesOf(amounts(0, 0, 0))).toBeNull();
  });

  it('adds up to one', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (health, untagged, roadmap) => {
        const shares = sharesOf(amounts(health, untagged, roadmap));
        if (shares !== null) expect(totalOf(shares)).toBeCloseTo(1, 9);
      }),
    );
  });
});
