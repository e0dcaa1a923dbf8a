import fc from 'fast-check';

import { seededRandom } from '../../../src/core/stats/seeded-random';

const TWO_TO_32 = 2 ** 32;
const drawn = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
  // From a second implementation of Mulberry32, in whole numbers without a limit of size (Python).
  it.each([
    [0, [1144304738, 1416247, 958946056, 627933444]],
    [1, [2693262067, 11749833, 2265367787, 4213581821]],
    [42, [2581720956, 1925393290, 3661312704, 2876485805]],
    [-1, [3850105811, 813802916, 3073704848, 4054706436]],
    [2 ** 32 + 1, [2693262067, 11749833, 2265367787, 4213581821]],
  ])('is Mulberry32: seed %s', (seed, expected) => {
    expect(drawn(seed, 4).map((value) => value * TWO_TO_32)).toEqual(expected);
  });

  it('stays from 0 up to but not 1, and draws the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const values = drawn(seed, 50);
        expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
        expect(drawn(seed, 50)).toEqual(values);
      }),
    );
  });

  it('spreads evenly: of 70,000 draws each seventh gets about 10,000', () => {
    const counts = Array<number>(7).fill(0);
    for (const value of drawn(7, 70_000)) counts[Math.floor(value * 7)] = (counts[Math.floor(value * 7)] ?? 0) + 1;
    // Four standard deviations of a fair draw are 370.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(370);
  });

  it('keeps generators apart', () => {
    const [a, b] = [seededRandom(1), seededRandom(1)];
    a();
    a();
    expect(b() * TWO_TO_32).toBe(2693262067);
  });
});
