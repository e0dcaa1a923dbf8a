import { grouped } from '../../../src/app/items/grouped';

describe('grouped', () => {
  it('keeps groups and members in the order in which they came', () => {
    const words = ['pear', 'fig', 'plum', 'date', 'kiwi', 'apple'];
    expect([...grouped(words, (word) => word.length)]).toEqual([
      [4, ['pear', 'plum', 'date', 'kiwi']],
      [3, ['fig']],
      [5, ['apple']],
    ]);
  });

  it('has no group of nothing', () => {
    expect(grouped([], String).size).toBe(0);
  });
});
