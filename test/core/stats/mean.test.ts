import { coefficientOfVariation } from '../../../src/core/stats/coefficient-of-variation';
import { mean } from '../../../src/core/stats/mean';

describe('mean', () => {
  it('is the sum by the count', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });

  it('is undefined for nothing', () => {
    expect(mean([])).toBeUndefined();
  });
});

describe('coefficientOfVariation', () => {
  it("divides by n: the deviation of 2, 4, 4, 4, 5, 5, 7, 9 is 2 (Wikipedia's example), their mean 5", () => {
    expect(coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(0.4);
  });

  it('is zero for values that are all the same', () => {
    expect(coefficientOfVariation([3, 3, 3])).toBe(0);
  });

  it('is undefined for nothing, and around a mean of zero', () => {
    expect(coefficientOfVariation([])).toBeUndefined();
    expect(coefficientOfVariation([-1, 1])).toBeUndefined();
  });
});
