/** So far apart stand dots that would lie on one another, in pixels. */
const APART = 7;

/**
 * Places for dots of one column, given their heights: those at about the same height stand side by side around the
 * middle, `reach` pixels to each side at most. Beyond that they share places, as there is no room.
 */
export function swarm(heights: readonly number[], reach: number): readonly number[] {
  const side = Math.max(1, 2 * Math.floor(reach / APART) + 1);
  const taken = new Map<number, number>();
  return heights.map((height) => {
    const row = Math.round(height / APART);
    const nth = (taken.get(row) ?? 0) % side;
    taken.set(row, (taken.get(row) ?? 0) + 1);
    // To the right, to the left, further right, ...
    const steps = Math.ceil(nth / 2);
    return (nth % 2 === 1 ? steps : -steps) * APART + 0;
  });
}
