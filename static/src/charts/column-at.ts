import type { Frame } from './frame';

/** Finds the column under the pointer among `count` that share the width of the frame evenly; null beside them. */
export function columnAt({ left, right }: Frame, count: number): (x: number) => number | null {
  return (x) => {
    if (count === 0 || x < left || x > right) return null;
    return Math.min(count - 1, Math.floor(((x - left) / (right - left)) * count));
  };
}
