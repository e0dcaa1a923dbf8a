import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly category: CategoryOrUntagged;
}

export interface DotPath {
  readonly category: CategoryOrUntagged;
  readonly path: string;
}

/** So many dots make one path: thousands of elements paint slowly, and one path of all hides later dots behind earlier. */
const DOTS_PER_PATH = 400;
const RADIUS = 3;

/**
 * The dots in few paths. Paths take every k-th dot, so that no category and no stretch of time lies on top of all the
 * others. Each category has its own shape.
 */
export function dotPaths(dots: readonly Dot[]): readonly DotPath[] {
  const layers = Math.max(1, Math.ceil(dots.length / DOTS_PER_PATH));
  const paths = new Map<string, { category: CategoryOrUntagged; parts: string[] }>();
  for (let layer = 0; layer < layers; layer += 1) {
    for (let index = layer; index < dots.length; index += layers) {
      const dot = dots[index];
      if (dot === undefined) continue;
      const key = `${layer} ${dot.category}`;
      const path = paths.get(key) ?? { category: dot.category, parts: [] };
      path.parts.push(shape(dot));
      paths.set(key, path);
    }
  }
  return [...paths.values()].map(({ category, parts }) => ({ category, path: parts.join('') }));
}

/** A circle for roadmap, a diamond for technical health, a square for untagged work. */
export function shape({ x, y, category }: Dot, radius = RADIUS): string {
  const [left, middle] = [(x - radius).toFixed(1), y.toFixed(1)];
  const turn = `a${radius} ${radius} 0 1 0`;
  switch (category) {
    case 'roadmap':
      return `M${left} ${middle}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0z`;
    case 'technical-health':
      return `M${left} ${middle}l${radius} ${radius} ${radius} ${-radius} ${-radius} ${-radius}z`;
    case 'untagged':
      return `M${left} ${(y - radius).toFixed(1)}h${2 * radius}v${2 * radius}h${-2 * radius}z`;
  }
}
