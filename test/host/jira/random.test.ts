import fc from 'fast-check';
import { seededRandom } from '../../../host/jira/random';

const take = (seed: number, count: number): number[] => {
  const next = seededRandom(seed);
  return Array.from({ length: count }, next);
};

describe('numbers from a seed', () => {
  it('are those of mulberry32', () => {
    // Reference: the algorithm's own published implementation, seed 1.
    expect(take(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('are the same for the same seed and others for another', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(take(seed, 5)).toEqual(take(seed, 5));
        expect(take(seed, 5)).not.toEqual(take(seed + 1, 5));
      }),
    );
  });

  it('lie from 0 to below 1 and are spread evenly', () => {
    const numbers = take(42, 10_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (const quarter of [0, 0.25, 0.5, 0.75]) {
      const share = numbers.filter((n) => n >= quarter && n < quarter + 0.25).length / numbers.length;
      expect(share).toBeCloseTo(0.25, 1);
    }
  });
});
