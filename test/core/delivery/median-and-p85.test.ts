import { medianAndP85 } from '../../../src/core/delivery/median-and-p85';

describe('medianAndP85', () => {
  it.each([
    { values: [7], median: 7, p85: 7 },
    { values: [4, 2], median: 2, p85: 4 },
    { values: [3, 1, 2], median: 2, p85: 3 },
    // Places ceil(0.50 x 20) = 10 and ceil(0.85 x 20) = 17, counted from 1.
    { values: Array.from({ length: 20 }, (_, i) => 20 - i), median: 10, p85: 17 },
  ])('of $values is $median and $p85, by nearest rank', ({ values, median, p85 }) => {
    expect(medianAndP85(values)).toEqual({ median, p85 });
  });

  it('is null for nothing', () => {
    expect(medianAndP85([])).toBeNull();
  });
});
