import { againstTheYear } from '../../../src/core/delivery/against-the-year';

describe('againstTheYear', () => {
  // Sorted 0 0 1 1 1 2 2 3 3 3 4 9: the median is the 6th, 2; p85 is the 11th, 4.
  const year = [9, 0, 3, 1, 2, 3, 1, 0, 2, 3, 4, 1];

  it.each([
    [0, 'healthy'],
    [2, 'healthy'],
    [2.01, 'watch'],
    [4, 'watch'],
    [4.01, 'weak'],
    [9, 'weak'],
  ])('%d is %s', (value, status) => {
    expect(againstTheYear(value, year)).toBe(status);
  });

  it('compares with six values or more only', () => {
    expect(againstTheYear(5, [1, 1, 1, 1, 1, 1])).toBe('weak');
    expect(againstTheYear(5, [1, 1, 1, 1, 1])).toBeNull();
    expect(againstTheYear(5, [])).toBeNull();
  });
});
