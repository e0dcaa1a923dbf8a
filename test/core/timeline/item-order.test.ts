import { compareIds } from '../../../src/core/timeline/item-order';

describe('compareIds', () => {
  it('orders numbers written as text by their size', () => {
    expect(['100', '9', '20', '10'].sort(compareIds)).toEqual(['9', '10', '20', '100']);
  });

  it('is zero for the same id only', () => {
    expect(compareIds('12', '12')).toBe(0);
    expect(compareIds('12', '13')).toBeLessThan(0);
  });
});
