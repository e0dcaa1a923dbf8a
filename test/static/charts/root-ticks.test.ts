import fc from 'fast-check';
import { rootTicks } from '../../../static/src/charts/root-ticks';

describe('rootTicks', () => {
  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2]],
    [10, [0, 1, 2, 5, 10]],
    [40, [0, 2, 5, 10, 20]],
    [110, [0, 1, 5, 10, 20, 50, 100]],
    [390, [0, 5, 20, 50, 100, 200]],
  ])('counts to %d by %j', (highest, ticks) => {
    expect(rootTicks(highest)).toEqual(ticks);
  });

  it('starts at zero and has nothing else where nothing is above it', () => {
    expect(rootTicks(0)).toEqual([0]);
    expect(rootTicks(0.5)).toEqual([0]);
  });

  it('keeps every tick clear of the next, in order and within the scale, and has a few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (highest) => {
        const ticks = rootTicks(highest);
        const places = ticks.map((tick) => Math.sqrt(tick / highest));
        expect(places.at(-1)).toBeLessThanOrEqual(1);
        expect(places.at(-1)).toBeGreaterThan(0.6);
        places.slice(1).forEach((place, index) => {
          expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(0.08 - 1e-9);
        });
      }),
    );
  });
});
