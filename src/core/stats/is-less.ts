/** Numbers closer than this count as equal: sums and quotients of decimals such as 0.1 are not exact. */
const INEXACTNESS = 1e-9;

/** Whether `a` is under `b` by more than arithmetic can be wrong, so that a value exactly at a border is not over it. */
export function isLess(a: number, b: number): boolean {
  return b - a > INEXACTNESS;
}
