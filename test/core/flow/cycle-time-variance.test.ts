import { cycleTimeVariance } from '../../../src/core/flow/cycle-time-variance';
import { settingOf, taking } from '../../support/flow-setting';

const varianceOf = (...days: readonly number[]) => {
  const { finished, window } = settingOf(days.map((n, i) => taking(n, String(i))));
  return cycleTimeVariance(finished, window);
};

describe('cycleTimeVariance', () => {
  it('is p85 / p50, with the interquartile range and the coefficient of variation beside it', () => {
    // Sorted: p25 is the 2nd, p50 the 4th, p75 the 6th, p85 the 7th of eight.
    expect(varianceOf(2, 4, 4, 4, 5, 5, 7, 9)).toMatchObject({
      kind: 'value',
      value: { ratio: 7 / 4, interquartileRange: 1, coefficientOfVariation: 0.4 },
      definitionId: 'cycle-time-variance',
      unit: 'ratio',
      n: 8,
      coverage: 1,
    });
  });

  it('takes exactly the 25th, 50th, 75th and 85th of a hundred', () => {
    // Squares, so that no two percentiles are a like distance apart.
    const days = Array.from({ length: 100 }, (_, i) => (i + 1) ** 2);
    expect(varianceOf(...days)).toMatchObject({
      value: { ratio: 85 ** 2 / 50 ** 2, interquartileRange: 75 ** 2 - 25 ** 2 },
    });
  });

  it('is 1 when every item takes as long', () => {
    expect(varianceOf(3, 3, 3)).toMatchObject({
      value: { ratio: 1, interquartileRange: 0, coefficientOfVariation: 0 },
    });
  });

  it('is absent without any cycle time', () => {
    expect(varianceOf()).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was started and done in the last 28 days' },
    });
  });
});
