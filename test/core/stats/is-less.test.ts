import { isLess } from '../../../src/core/stats/is-less';

describe('isLess', () => {
  it.each([
    ['plainly under', 0.19, 0.2, true],
    ['plainly over', 0.21, 0.2, false],
    ['equal', 0.2, 0.2, false],
    ['equal but for what arithmetic gets wrong', 0.3, 0.1 + 0.2, false],
    ['under by no more than arithmetic may be wrong', 0, 1e-9, false],
    ['under by twice that', 0, 2e-9, true],
    ['one item in a million under', 199_999 / 1_000_000, 0.2, true],
  ])('%s', (...[, a, b, less]) => {
    expect(isLess(a, b)).toBe(less);
  });
});
