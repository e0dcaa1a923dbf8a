import fc from 'fast-check';

import { WordList, decodeNumber, encodeNumber, wordOf } from '../../../src/adapters/kvs/word-list';

describe('WordList', () => {
  it('stores each word once, in the order of first use', () => {
    const list = new WordList();
    expect(['done', 'todo', 'done'].map((word) => list.refer(word))).toEqual(['0', '1', '0']);
    expect(list.words).toEqual(['done', 'todo']);
  });

  it('finds any word again, the empty one too', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 100 }), (words) => {
        const list = new WordList();
        const references = words.map((word) => list.refer(word));
        expect(references.map((reference) => wordOf(list.words, reference))).toEqual(words);
        expect(references.every((reference) => reference !== '')).toBe(true);
      }),
    );
  });

  it('says so when a reference names nothing', () => {
    expect(() => wordOf(['a'], '1')).toThrow(/reference "1"/);
  });
});

describe('numbers in base 36', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => expect(decodeNumber(encodeNumber(value))).toBe(value)));
  });

  it.each(['', '-', 'A', '1.5', ' 1', '1 ', '9'.repeat(20)])('are not read from %p', (text) => {
    expect(() => decodeNumber(text)).toThrow(/not a number/);
  });
});
