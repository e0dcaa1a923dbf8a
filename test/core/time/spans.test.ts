import fc from 'fast-check';

import type { Span } from '../../../src/core/time/instant';
import { common, joined, lengthOf, spansWhere, without, type Spans } from '../../../src/core/time/spans';

/** `1-3 5-9` as spans. */
const spans = (written: string): Spans =>
  written
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [from, to] = part.split('-').map(Number);
      return { from: from ?? NaN, to: to ?? NaN };
    });
const write = (some: Spans) => some.map(({ from, to }) => `${from}-${to}`).join(' ');

describe('joined', () => {
  it.each([
    ['nothing', '', ''],
    ['spans apart', '5-6 1-3', '1-3 5-6'],
    ['spans that overlap', '1-4 2-6', '1-6'],
    ['spans that touch', '1-3 3-5', '1-5'],
    ['one within another', '1-9 2-3', '1-9'],
    ['the same twice', '1-3 1-3', '1-3'],
    ['empty and backward ones', '4-4 1-2 9-7', '1-2'],
  ])('gives %s', (_, written, expected) => {
    expect(write(joined(spans(written)))).toBe(expected);
  });

  it('leaves what it is given as it is', () => {
    const given = spans('1-4 2-6');
    joined(given);
    expect(write(given)).toBe('1-4 2-6');
  });
});

describe('common', () => {
  it.each([
    ['1-5', '3-9', '3-5'],
    ['1-3', '3-9', ''],
    ['1-9', '2-3 5-6 8-12', '2-3 5-6 8-9'],
    ['1-3 5-9', '2-6', '2-3 5-6'],
    ['1-3 5-9', '1-3 5-9', '1-3 5-9'],
    ['', '1-3', ''],
    ['1-3 7-9', '4-6', ''],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(write(common(spans(a), spans(b)))).toBe(expected);
    expect(write(common(spans(b), spans(a)))).toBe(expected);
  });
});

describe('without', () => {
  it.each([
    ['1-9', '', '1-9'],
    ['1-9', '3-5', '1-3 5-9'],
    ['1-9', '0-2 8-12', '2-8'],
    ['1-9', '1-9', ''],
    ['1-3 5-9', '2-6', '1-2 6-9'],
    ['', '1-3', ''],
    ['1-3', '3-5', '1-3'],
  ])('%s without %s is %s', (a, b, expected) => {
    expect(write(without(spans(a), spans(b)))).toBe(expected);
  });
});

describe('spansWhere', () => {
  const history = [
    { at: 1, value: 'a' },
    { at: 3, value: 'b' },
    { at: 5, value: 'a' },
    { at: 5, value: 'c' },
    { at: 6, value: 'a' },
  ];

  it.each([
    ['a', 10, '1-3 6-10'],
    ['b', 10, '3-5'],
    ['c', 10, '5-6'],
    ['d', 10, ''],
    ['a', 6, '1-3'],
    ['a', 2, '1-2'],
    ['a', 1, ''],
    ['a', 0, ''],
  ])('tells when it was %s up to %d', (value, until, expected) => {
    expect(write(spansWhere(history, (held) => held === value, until))).toBe(expected);
  });

  it('joins values that follow each other', () => {
    expect(write(spansWhere(history, (held) => held !== 'b', 10))).toBe('1-3 5-10');
  });
});

describe('lengthOf', () => {
  it.each([
    ['', 0],
    ['2-5', 3],
    ['2-5 7-8', 4],
  ])('%s is %d', (written, expected) => {
    expect(lengthOf(spans(written))).toBe(expected);
  });
});

describe('any spans', () => {
  const anySpans = fc
    .array(fc.tuple(fc.nat(50), fc.nat(10)).map(([from, length]): Span => ({ from, to: from + length })))
    .map(joined);

  it('are what they share with others and what they do not', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        expect(lengthOf(common(a, b)) + lengthOf(without(a, b))).toBe(lengthOf(a));
        expect(joined([...common(a, b), ...without(a, b)])).toEqual(a);
      }),
    );
  });

  it('cover together each millisecond once', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        expect(lengthOf(joined([...a, ...b]))).toBe(lengthOf(a) + lengthOf(b) - lengthOf(common(a, b)));
      }),
    );
  });
});
