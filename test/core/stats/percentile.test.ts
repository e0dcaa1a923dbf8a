import fc from 'fast-check';

import { ascending } from '../../../src/core/stats/ascending';
import { percentile, percentileFromTop } from '../../../src/core/stats/percentile';

describe('percentile, by nearest rank', () => {
  // The example of the Wikipedia article "Percentile", section "The nearest-rank method".
  it.each([
    [5, 15],
    [30, 20],
    [40, 20],
    [50, 35],
    [100, 50],
  ])('takes the published example: p%s is %s', (p, value) => {
    expect(percentile([15, 20, 35, 40, 50], p)).toBe(value);
  });

  it.each([
    ['20 values, the 17th', 20, 85, 17],
    ['20 values, the 19th', 20, 95, 19],
    ['7 values, the 6th', 7, 85, 6],
    ['100 values, the 85th', 100, 85, 85],
    ['one value', 1, 50, 1],
    ['two values, the lower', 2, 50, 1],
  ])('counts ranks from one: %s', (...[, n, p, rank]) => {
    const sorted = Array.from({ length: n }, (_, i) => i + 1);
    expect(percentile(sorted, p)).toBe(rank);
  });

  it('is undefined for nothing, because no data is not zero', () => {
    expect(percentile([], 85)).toBeUndefined();
  });

  it('is an element of the sample, with at least p % of it at or under', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 100 }), (values, p) => {
        const found = percentile(ascending(values), p) ?? NaN;
        expect(values).toContain(found);
        const under = (limit: (value: number) => boolean) => (values.filter(limit).length * 100) / values.length;
        expect(under((value) => value <= found)).toBeGreaterThanOrEqual(p);
        expect(under((value) => value < found)).toBeLessThan(p);
      }),
    );
  });
});

describe('percentileFromTop, by nearest rank', () => {
  it.each([
    ['20 values, the 17th from the top', 20, 85, 4],
    ['20 values, the 19th from the top', 20, 95, 2],
    ['7 values, the 6th from the top', 7, 85, 2],
    ['two values, the upper', 2, 50, 2],
    ['one value', 1, 95, 1],
    ['a tiny share, the largest', 10, 0.1, 10],
    ['all, the smallest', 10, 100, 1],
  ])('counts ranks from one: %s', (...[, n, p, value]) => {
    const sorted = Array.from({ length: n }, (_, i) => i + 1);
    expect(percentileFromTop(sorted, p)).toBe(value);
  });

  it('is undefined for nothing', () => {
    expect(percentileFromTop([], 85)).toBeUndefined();
  });

  it('is reached by at least p % of the sample, and the value above it is not', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 100 }), (values, p) => {
        const found = percentileFromTop(ascending(values), p) ?? NaN;
        const share = (limit: (value: number) => boolean) => (values.filter(limit).length * 100) / values.length;
        expect(share((value) => value >= found)).toBeGreaterThanOrEqual(p);
        expect(share((value) => value > found)).toBeLessThan(p);
      }),
    );
  });
});

describe('ascending', () => {
  it('sorts as numbers, and leaves the original alone', () => {
    const values = [10, 9, 100];
    expect(ascending(values)).toEqual([9, 10, 100]);
    expect(values).toEqual([10, 9, 100]);
  });
});
