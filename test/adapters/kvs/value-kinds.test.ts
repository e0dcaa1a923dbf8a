import fc from 'fast-check';

import { PackedReader, PackedWriter } from '../../../src/adapters/kvs/packed-numbers';
import { PageWords, readWords } from '../../../src/adapters/kvs/page-words';
import { HISTORY_KINDS, wordList, worklogList, type ValueKind } from '../../../src/adapters/kvs/value-kinds';

/** Each value as it comes back, one after another. */
function again<T>(kind: ValueKind<T>, values: readonly T[]): T[] {
  const [out, words] = [new PackedWriter(), new PageWords()];
  for (const value of values) kind.write(out, value, { words });
  const from = new PackedReader(out.text);
  const known = readWords(words.stored());
  const read = values.map(() => kind.read(from, known));
  expect(from.isAtEnd).toBe(true);
  return read;
}

describe('kinds of values', () => {
  it.each([
    ['status', ['1', '', 'x y', '1']],
    ['assignee', [null, 'ann', null, '', 'ann']],
    ['estimate', [null, 0, -0, 3, -2.5, 0.1, 1e21, 1e-7, Number.MAX_SAFE_INTEGER + 2]],
    ['flagged', [true, false, true]],
    ['labels', [[], ['a'], ['b', 'a', 'b'], [''], []]],
  ] as const)('keep the values of %s', (field, values) => {
    expect(again(HISTORY_KINDS[field] as ValueKind<unknown>, values)).toEqual(values);
  });

  it('keep the zero below zero apart from zero', () => {
    expect(again(HISTORY_KINDS.estimate, [-0])).toEqual([-0]);
  });

  it('give one and the same list for nothing', () => {
    const [first, second] = again(HISTORY_KINDS.labels, [[], []]);
    expect(first).toBe(second);
  });

  it('keep worklogs, also those recorded before they were started, by nobody, or of part of a second', () => {
    const worklogs = [
      { started: 1_767_600_000_000, recorded: 1_767_600_000_000, seconds: 3600, author: 'ann' },
      { started: 1_767_690_000_000, recorded: 1_767_600_000_001, seconds: 0.5, author: null },
      { started: -5, recorded: 1_767_700_000_000, seconds: 60, author: 'ann' },
    ];
    expect(again(worklogList, [worklogs, [], worklogs.slice(0, 1)])).toEqual([worklogs, [], worklogs.slice(0, 1)]);
  });
});

describe('a list', () => {
  const [out, words] = [new PackedWriter(), new PageWords()];
  const lettersOf = (before: readonly string[], after: readonly string[]): number => {
    const own = new PackedWriter();
    wordList.write(own, after, { words, before });
    return own.text.length;
  };

  it('comes back from what was put into the one before, and what stayed of it', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const [own, ownWords] = [new PackedWriter(), new PageWords()];
        wordList.write(own, after, { words: ownWords, before });
        const from = new PackedReader(own.text);
        expect(wordList.read(from, readWords(ownWords.stored()), before)).toEqual(after);
        expect(from.isAtEnd).toBe(true);
      }),
    );
  });

  it.each([
    // How many were put in and which, then what stayed unless there was nothing.
    ['nothing, then one', ['-', 'a'], 2],
    ['one, then a second', ['a', 'a b'], 3],
    ['two, then the second alone', ['a b', 'b'], 2],
    ['one, then another', ['a', 'b'], 3],
    ['one twice, then once', ['a a', 'a'], 2],
    ['the same again', ['a b', 'a b'], 2],
  ] as const)('of %s takes few letters', (_, [before, after], letters) => {
    const wordsIn = (text: string): string[] => (text === '-' ? [] : text.split(' '));
    expect(lettersOf(wordsIn(before), wordsIn(after))).toBe(letters);
  });

  it('takes no more letters for the hundredth link than for the tenth, but what longer numbers take', () => {
    const links = Array.from({ length: 100 }, (_, i) => `PAY-${i + 1}`);
    expect(lettersOf(links.slice(0, 9), links.slice(0, 10))).toBeLessThanOrEqual(5);
    expect(lettersOf(links.slice(0, 99), links)).toBeLessThanOrEqual(6);
  });

  it('is refused when it keeps more than there was', () => {
    // Nothing new; of the one before, its beginning and, again, its end.
    for (const number of [0, 3]) out.small(number);
    expect(() => wordList.read(new PackedReader(out.text), [], ['a'])).toThrow('keeps more');
  });
});
