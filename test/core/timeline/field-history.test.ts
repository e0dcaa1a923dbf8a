import { EmptyHistoryError, presentValue, valueAt } from '../../../src/core/timeline/field-history';

const history = [
  { at: 10, value: 'a' },
  { at: 20, value: 'b' },
  { at: 20, value: 'c' },
  { at: 30, value: 'd' },
];

describe('valueAt', () => {
  it.each([
    ['before creation, the first value', 5, 'a'],
    ['at creation', 10, 'a'],
    ['just before a change', 19, 'a'],
    ['at a change, and of two at one instant the later one', 20, 'c'],
    ['long after the last change', 99, 'd'],
  ])('%s', (_, at, value) => {
    expect(valueAt(history, at)).toBe(value);
  });

  it('refuses an empty history', () => {
    expect(() => valueAt([], 1)).toThrow(EmptyHistoryError);
  });
});

describe('presentValue', () => {
  it('is the last one', () => {
    expect(presentValue(history)).toBe('d');
    expect(presentValue(history.slice(0, 1))).toBe('a');
  });

  it('refuses an empty history', () => {
    expect(() => presentValue([])).toThrow(EmptyHistoryError);
  });

  it('says what is wrong and how to build one', () => {
    expect(new EmptyHistoryError()).toMatchObject({
      code: 'empty-history',
      name: 'EmptyHistoryError',
      message: expect.stringContaining('Build histories with historyOf') as unknown,
    });
  });
});
