import fc from 'fast-check';

import { PageWords, keyIn, readWords, wholeNumberIn, wordAt } from '../../../src/adapters/kvs/page-words';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.nat().map(String),
  fc.tuple(fc.constantFrom('PAY', 'A-1', ''), fc.nat(500)).map(([prefix, number]) => `${prefix}-${number}`),
);

describe('the words of a page', () => {
  it('are found again by their numbers', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const page = new PageWords();
        const references = words.map((one) => page.refer(one));
        const read = readWords(page.stored());
        expect(references.map((reference) => wordAt(read, reference))).toEqual(words);
        expect(new Set(read).size).toBe(read.length);
      }),
    );
  });

  it('are texts only where they are neither numbers nor keys', () => {
    const page = new PageWords();
    for (const one of ['10240', 'PAY-7', 'PAY-1200', 'ann', 'PAY-7', '007']) page.refer(one);
    const { texts, words } = page.stored();
    expect(texts).toEqual(['PAY', 'ann', '007']);
    // 10240 in four letters; PAY in one; its keys in three and four, for kind, prefix and number; ann and 007 in one.
    expect(words).toHaveLength(4 + 1 + 3 + 4 + 1 + 1);
    expect(readWords({ texts, words })).toEqual(['10240', 'PAY', 'PAY-7', 'PAY-1200', 'ann', '007']);
  });

  it.each([
    ['0', 0],
    ['10240', 10_240],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', null],
    ['01', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['', null],
    [' 1', null],
    ['٣', null],
  ])('take %p for the number %p', (one, number) => {
    expect(wholeNumberIn(one)).toBe(number);
  });

  it.each([
    ['PAY-7', { prefix: 'PAY', number: 7 }],
    ['DATA-X-12', { prefix: 'DATA-X', number: 12 }],
    ['PAY-0', null],
    ['PAY-07', null],
    ['-7', null],
    ['PAY', null],
    ['PAY-1000000000000000', null],
    ['a\nb-7', null],
  ])('take %p for the key %p', (one, key) => {
    expect(keyIn(one)).toEqual(key);
  });

  it.each([
    ['a kind that nobody knows', { texts: [], words: '#' }],
    ['a text too few', { texts: [], words: ' ' }],
    ['a prefix that comes later', { texts: ['A'], words: '"" '.replaceAll('"', '#') }],
    ['half a number', { texts: [], words: '!' }],
  ])('are not read with %s', (_, stored) => {
    expect(() => readWords(stored)).toThrow();
  });

  it('say so when a number names none', () => {
    expect(() => wordAt(['a'], 1)).toThrow('No word has the number 1');
  });
});
