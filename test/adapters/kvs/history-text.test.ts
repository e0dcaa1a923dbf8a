import { readHistory, readInstants } from '../../../src/adapters/kvs/history-text';

const asIs = (text: string): string => text;
const instants = [1000, 5000, 9000];

describe('readInstants', () => {
  it('adds up distances in base 36', () => {
    // 4000 ms, twice.
    expect(readInstants(1000, '334,334')).toEqual(instants);
  });

  it('knows the creation of an item that never changed', () => {
    expect(readInstants(1000, '')).toEqual([1000]);
  });
});

describe('readHistory', () => {
  it('reads the first value and the changes by their instants', () => {
    expect(readHistory('a,1,b,2,c', instants, asIs)).toEqual([
      { at: 1000, value: 'a' },
      { at: 5000, value: 'b' },
      { at: 9000, value: 'c' },
    ]);
  });

  it('reads an empty text as the value of nothing', () => {
    const orNull = (text: string): string | null => (text === '' ? null : text);
    expect(readHistory(',2,fixed', instants, orNull)).toEqual([
      { at: 1000, value: null },
      { at: 9000, value: 'fixed' },
    ]);
  });

  it.each(['a,1', 'a,7,b', 'a,!,b'])('does not read %p', (text) => {
    expect(() => readHistory(text, instants, asIs)).toThrow();
  });
});
