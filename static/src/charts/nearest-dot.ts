import { Delaunay } from 'd3-delaunay';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Finds the dot nearest to the pointer, or null when none is within `reach` pixels; quick among ten thousand. */
export function nearestDot(dots: readonly Place[], reach: number): (x: number, y: number) => number | null {
  if (dots.length === 0) return () => null;
  const delaunay = Delaunay.from(
    dots,
    (dot) => dot.x,
    (dot) => dot.y,
  );
  let last = 0;
  return (x, y) => {
    // The search starts where it last ended: the pointer moves in small steps.
    last = delaunay.find(x, y, last);
    const dot = dots[last];
    return dot !== undefined && Math.hypot(dot.x - x, dot.y - y) <= reach ? last : null;
  };
}
