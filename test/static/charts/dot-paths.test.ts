import { dotPaths, shape, type Dot } from '../../../static/src/charts/dot-paths';

const CATEGORIES = ['roadmap', 'technical-health', 'untagged'] as const;

function manyDots(count: number): readonly Dot[] {
  return Array.from({ length: count }, (_, index) => ({
    x: index,
    y: 10,
    category: CATEGORIES[index % 3] ?? 'roadmap',
  }));
}

/** How many dots a path draws: each begins with one move. */
const dotsIn = (path: string) => path.split('M').length - 1;

describe('dotPaths', () => {
  it('draws every dot once', () => {
    const paths = dotPaths(manyDots(10_000));

    expect(paths.reduce((sum, { path }) => sum + dotsIn(path), 0)).toBe(10_000);
  });

  it('needs few paths for ten thousand dots', () => {
    expect(dotPaths(manyDots(10_000)).length).toBeLessThanOrEqual(80);
    expect(dotPaths(manyDots(100))).toHaveLength(3);
  });

  it('draws nothing of nothing', () => {
    expect(dotPaths([])).toEqual([]);
  });

  it('spreads every path over the whole width, so that no stretch of time lies on top', () => {
    dotPaths(manyDots(9000)).forEach(({ path }) => {
      const places = [...path.matchAll(/M(-?[\d.]+) /g)].map(([, x]) => Number(x));
      expect(Math.min(...places)).toBeLessThan(100);
      expect(Math.max(...places)).toBeGreaterThan(8900);
    });
  });

  it('keeps each category to itself', () => {
    const paths = dotPaths(manyDots(9));

    expect(paths.map(({ category, path }) => [category, dotsIn(path)])).toEqual([
      ['roadmap', 3],
      ['technical-health', 3],
      ['untagged', 3],
    ]);
  });
});

describe('shape', () => {
  it('gives each category its own, so that it is told apart without colour', () => {
    const shapes = CATEGORIES.map((category) => shape({ x: 10, y: 10, category }));

    expect(shapes[0]).toContain('a3 3');
    expect(shapes[1]).toBe('M7.0 10.0l3 3 3 -3 -3 -3z');
    expect(shapes[2]).toBe('M7.0 7.0h6v6h-6z');
  });

  it('can be drawn larger', () => {
    expect(shape({ x: 10, y: 10, category: 'untagged' }, 5)).toBe('M5.0 5.0h10v10h-10z');
  });
});
