import { percentile } from '../../../scripts/sizes/percentile.mjs';

describe('percentile (nearest rank)', () => {
  it('gives a value that is there', () => {
    expect(percentile([15, 20, 35, 40, 50], 0.3)).toBe(20);
    expect(percentile([15, 20, 35, 40, 50], 0.5)).toBe(35);
    expect(percentile([15, 20, 35, 40, 50], 1)).toBe(50);
  });

  it('sorts by number and leaves the list as it was', () => {
    const values = [100, 9, 20];
    expect(percentile(values, 0.5)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('gives 0 for nothing', () => {
    expect(percentile([], 0.95)).toBe(0);
  });
});
