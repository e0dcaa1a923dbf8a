/** Of each power of ten, the values people count in. */
const STEPS = [1, 2, 5];

/** Ticks of a square-root scale from zero to `highest`: as many of 1, 2, 5, 10, 20, 50, ... as stand clear of another. */
export function rootTicks(highest: number): readonly number[] {
  const candidates: number[] = [];
  for (let power = 1; power <= highest; power *= 10) {
    candidates.push(...STEPS.map((step) => step * power).filter((value) => value <= highest));
  }
  // Measured in shares of the height, from the top down: large values are the ones that need their number.
  const ticks: number[] = [];
  let above = Infinity;
  for (const value of candidates.reverse()) {
    const place = Math.sqrt(value / highest);
    if (above - place < NEAREST || place < NEAREST) continue;
    ticks.unshift(value);
    above = place;
  }
  return [0, ...ticks];
}

/** How near two ticks may stand: a line of text is about a twelfth of a chart's height. */
const NEAREST = 0.08;
