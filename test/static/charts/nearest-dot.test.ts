import fc from 'fast-check';
import { nearestDot } from '../../../static/src/charts/nearest-dot';

const dots = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];

describe('nearestDot', () => {
  it.each([
    [3, 4, 0],
    [90, 5, 1],
    [95, 45, 2],
  ])('finds near %d, %d the dot %d', (x, y, dot) => {
    expect(nearestDot(dots, 24)(x, y)).toBe(dot);
  });

  it('finds none that is out of reach', () => {
    const find = nearestDot(dots, 24);

    expect(find(50, 20)).toBeNull();
    expect(find(24, 0)).toBe(0);
    expect(find(25, 0)).toBeNull();
  });

  it('finds none where there is none', () => {
    expect(nearestDot([], 24)(0, 0)).toBeNull();
  });

  it('finds the only one', () => {
    expect(nearestDot([{ x: 5, y: 5 }], 24)(6, 6)).toBe(0);
  });

  it('finds no dot that is farther than another, wherever it searched before', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), fc.array(place, { minLength: 1 }), (all, asked) => {
        const find = nearestDot(all, Infinity);
        for (const { x, y } of asked) {
          const found = all[find(x, y) ?? -1] ?? { x: Infinity, y: Infinity };
          const shortest = Math.min(...all.map((dot) => Math.hypot(dot.x - x, dot.y - y)));
          expect(Math.hypot(found.x - x, found.y - y)).toBeCloseTo(shortest);
        }
      }),
    );
  });
});
