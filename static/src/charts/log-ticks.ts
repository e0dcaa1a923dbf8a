/** Of each power of ten, the values people count in. */
const STEPS = [1, 2, 5];

/** Ticks of a logarithmic scale from 1 to `highest`: 1, 2, 5, 10, 20, 50, ... and over a thousand only the tens. */
export function logTicks(highest: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = 1; power <= highest; power *= 10) {
    ticks.push(...STEPS.map((step) => step * power).filter((value) => value <= highest));
  }
  return highest < 2000 ? ticks : ticks.filter((value) => Number.isInteger(Math.log10(value)));
}
