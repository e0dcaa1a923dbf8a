import fc from 'fast-check';

import { bootstrap, type Experiment } from '../../../src/core/stats/bootstrap';
import { seededRandom } from '../../../src/core/stats/seeded-random';

const anExperiment = (changed: Partial<Experiment> = {}): Experiment => ({
  trials: 3,
  seed: 1,
  goals: [2, 5],
  horizons: [3, 7],
  limit: 100,
  ...changed,
});
const plain = (all: readonly Float64Array[]): number[][] => all.map((values) => [...values]);

describe('bootstrap', () => {
  it('needs exactly N draws for N when every value is 1', () => {
    const { drawsTo, sumsAfter } = bootstrap([1, 1, 1], anExperiment());
    expect(plain(drawsTo)).toEqual([
      [2, 2, 2],
      [5, 5, 5],
    ]);
    expect(plain(sumsAfter)).toEqual([
      [3, 3, 3],
      [7, 7, 7],
    ]);
  });

  it('reaches two goals with one draw', () => {
    const { drawsTo } = bootstrap([5], anExperiment({ trials: 1, goals: [2, 5, 6] }));
    expect(plain(drawsTo)).toEqual([[1], [1], [2]]);
  });

  it('draws the values that the random numbers point at, one trial after the other', () => {
    // The six draws of the seed by hand: floor(r * 2) is the place in the sample.
    const random = seededRandom(9);
    const drawn = Array.from({ length: 6 }, () => [1, 10][Math.floor(random() * 2)] ?? NaN);
    const sum = (from: number, to: number) => drawn.slice(from, to).reduce((total, value) => total + value, 0);
    const { sumsAfter } = bootstrap([1, 10], anExperiment({ seed: 9, trials: 2, goals: [], horizons: [1, 3] }));
    const sorted = (values: number[]) => values.sort((a, b) => a - b);
    expect(plain(sumsAfter)).toEqual([sorted([sum(0, 1), sum(3, 4)]), sorted([sum(0, 3), sum(3, 6)])]);
  });

  it.each([
    ['is reached with the last draw', 10, 10],
    ['would be reached one draw too late', 9, Infinity],
  ])('gives up after the limit: a goal that %s', (...[, limit, draws]) => {
    const { drawsTo } = bootstrap([1], anExperiment({ trials: 1, goals: [10], horizons: [], limit }));
    expect(plain(drawsTo)).toEqual([[draws]]);
  });

  it('never gets anywhere with nothing, and ends', () => {
    const { drawsTo, sumsAfter } = bootstrap([0], anExperiment({ trials: 2, goals: [1], horizons: [4] }));
    expect(plain(drawsTo)).toEqual([[Infinity, Infinity]]);
    expect(plain(sumsAfter)).toEqual([[0, 0]]);
  });

  it('walks on to the last horizon after the last goal, and to the last goal after the last horizon', () => {
    expect(plain(bootstrap([1], anExperiment({ trials: 1, goals: [1], horizons: [50] })).sumsAfter)).toEqual([[50]]);
    expect(plain(bootstrap([1], anExperiment({ trials: 1, goals: [50], horizons: [1] })).drawsTo)).toEqual([[50]]);
  });

  it('draws no more than it needs, so that more trials do not change the first', () => {
    const few = bootstrap([0, 1, 3], anExperiment({ trials: 1 }));
    const once = bootstrap([0, 1, 3], anExperiment({ trials: 1, limit: 5000 }));
    expect(plain(once.drawsTo)).toEqual(plain(few.drawsTo));
  });

  it('gives sorted outcomes, the same for a seed, and no goal before a smaller one', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sample, fc.integer(), (values, seed) => {
        const experiment = anExperiment({ trials: 40, seed });
        const { drawsTo, sumsAfter } = bootstrap(values, experiment);
        expect(bootstrap(values, experiment)).toEqual({ drawsTo, sumsAfter });
        for (const outcome of [...drawsTo, ...sumsAfter])
          expect([...outcome].sort((a, b) => a - b)).toEqual([...outcome]);
        const [two, five] = plain(drawsTo);
        const [three, seven] = plain(sumsAfter);
        for (let i = 0; i < 40; i++) {
          expect(two?.[i]).toBeLessThanOrEqual(five?.[i] ?? NaN);
          expect(three?.[i]).toBeLessThanOrEqual(seven?.[i] ?? NaN);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has the mean that the sample promises', () => {
    // Seven draws of 0, 1, 2 and 5 are 14 on average, with a standard deviation of 5 by trial and 0.05 by 10,000.
    const { sumsAfter } = bootstrap([0, 1, 2, 5], anExperiment({ trials: 10_000, goals: [] }));
    const [, seven] = plain(sumsAfter);
    const mean = (seven ?? []).reduce((total, value) => total + value, 0) / 10_000;
    expect(Math.abs(mean - 14)).toBeLessThan(0.2);
  });
});
