import * as fc from 'fast-check';
import { hashOf, Random } from '../../../host/data/random';

const draws = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('gives the same numbers for the same seed, on every machine', () => {
    // Mulberry32 as published: seed 1.
    expect(draws(new Random(1), 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('gives other numbers for another seed', () => {
    expect(draws(new Random(1), 5)).not.toEqual(draws(new Random(2), 5));
  });

  it('stays within the bounds it is given', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, from, width) => {
        const random = new Random(seed);
        const [whole, real, unit] = [
          random.whole(from, from + width),
          random.between(from, from + width),
          random.next(),
        ];
        expect(Number.isInteger(whole) && whole >= from && whole <= from + width).toBe(true);
        expect(real).toBeGreaterThanOrEqual(from);
        expect(real).toBeLessThanOrEqual(from + width);
        expect(unit).toBeGreaterThanOrEqual(0);
        expect(unit).toBeLessThan(1);
      }),
    );
  });

  it('reaches both ends of a range of whole numbers', () => {
    const random = new Random(3);
    const seen = new Set(Array.from({ length: 200 }, () => random.whole(1, 6)));
    expect(seen).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it('forks sequences that do not depend on what is drawn elsewhere', () => {
    const drawsOfFork = (name: string) => draws(new Random(9).fork(name), 4);
    expect(drawsOfFork('people')).toEqual(drawsOfFork('people'));
    expect(drawsOfFork('people')).not.toEqual(drawsOfFork('sprints'));
    const parent = new Random(9);
    const before = parent.fork('a');
    draws(before, 100);
    expect(draws(parent, 3)).toEqual(draws(new Random(9), 3));
  });

  it('picks by weight', () => {
    const random = new Random(5);
    const counts = new Map<string, number>();
    for (let index = 0; index < 4000; index += 1) {
      const value = random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ] as const);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect((counts.get('often') ?? 0) / 4000).toBeCloseTo(0.75, 1);
    expect((counts.get('seldom') ?? 0) / 4000).toBeCloseTo(0.25, 1);
    expect(counts.has('never')).toBe(false);
  });

  it('picks from a list, and has nothing to pick from an empty one', () => {
    expect(['a', 'b']).toContain(new Random(1).pick(['a', 'b']));
    expect(() => new Random(1).pick([])).toThrow(RangeError);
  });

  it('tells how likely something is by how often it happens', () => {
    const random = new Random(6);
    const happened = Array.from({ length: 4000 }, () => random.chance(0.2)).filter(Boolean);
    expect(happened.length / 4000).toBeCloseTo(0.2, 1);
    expect(random.chance(0)).toBe(false);
    expect(random.chance(1)).toBe(true);
  });

  it('draws durations around their median with a long tail, as cycle times have', () => {
    const random = new Random(7);
    const durations = Array.from({ length: 5000 }, () => random.duration(10)).sort((a, b) => a - b);
    const percentile = (part: number) => durations[Math.floor(part * durations.length)] ?? 0;
    expect(percentile(0.5)).toBeGreaterThan(9);
    expect(percentile(0.5)).toBeLessThan(11);
    expect(percentile(0.85) / percentile(0.5)).toBeGreaterThan(2.2);
    expect(Math.min(...durations)).toBeGreaterThan(0);
    expect(Math.max(...durations)).toBeGreaterThan(60);
    const mean = durations.reduce((sum, value) => sum + value, 0) / durations.length;
    expect(mean).toBeGreaterThan(1.3 * percentile(0.5));
  });

  it('shuffles without losing or doubling anything, and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat()), (seed, list) => {
        const copy = [...list];
        const shuffled = new Random(seed).shuffled(list);
        expect(list).toEqual(copy);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(copy.toSorted((a, b) => a - b));
      }),
    );
    expect(new Random(1).shuffled([1, 2, 3, 4, 5, 6, 7, 8])).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('hashOf', () => {
  it('is FNV-1a', () => {
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
    expect(hashOf('foobar')).toBe(0xbf9cf968);
  });
});
