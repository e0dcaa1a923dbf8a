import { askedItems } from '../../../../scripts/bench/items/asked-items';

describe('askedItems', () => {
  it.each([
    [['--items', '100000'], 100_000],
    [['--items', '1'], 1],
    [[], null],
  ])('reads %j as %p', (argv, items) => {
    expect(askedItems(argv)).toBe(items);
  });

  it.each([
    [['--items']],
    [['--items', '0']],
    [['--items', '1e5']],
    [['--items', '-1']],
    [['100000']],
    [['--items', '10', 'x']],
  ])('says what to write instead of %j', (argv) => {
    expect(() => askedItems(argv)).toThrow('Write --items 100000');
  });
});
