import fc from 'fast-check';

import { PackedReader, PackedWriter } from '../../../src/adapters/kvs/packed-numbers';
import { readRepeating, writeRepeating } from '../../../src/adapters/kvs/repeating-column';

function written(values: readonly number[]): string {
  const out = new PackedWriter();
  writeRepeating(out, values, (spelled, value) => {
    spelled.small(value);
  });
  return out.text;
}

const read = (text: string, length: number): readonly number[] =>
  readRepeating(new PackedReader(text), length, (from) => from.small());

/** The letters as the small numbers that they stand for. */
function numbersIn(text: string): number[] {
  const from = new PackedReader(text);
  const numbers: number[] = [];
  while (!from.isAtEnd) numbers.push(from.small());
  return numbers;
}

describe('a repeating column', () => {
  it('comes back, whatever repeats', () => {
    const values = fc.array(fc.oneof(fc.nat(3), fc.nat(400)), { maxLength: 200 });
    fc.assert(fc.property(values, (all) => expect(read(written(all), all.length)).toEqual(all)));
  });

  it.each([
    ['spells a value out once and names it by its number then', [7, 9, 7], [0, 7, 0, 9, 2]],
    ['names a single repetition', [7, 7], [0, 7, 2]],
    ['counts from two repetitions on', [7, 7, 7], [0, 7, 1, 0]],
    ['counts many repetitions', [7, ...Array.from({ length: 50 }, () => 7)], [0, 7, 1, 48]],
    ['begins another run after another value', [7, 9, 7, 7, 7], [0, 7, 0, 9, 2, 1, 0]],
    ['has nothing for no values', [], []],
  ])('%s', (_, values, numbers) => {
    expect(numbersIn(written(values))).toEqual(numbers);
  });

  it('takes no more than two letters for a hundred thousand equal values', () => {
    expect(written(Array.from({ length: 100_000 }, () => 0)).length).toBeLessThan(8);
  });

  it('gives equal values as one object', () => {
    const spell = (spelled: PackedWriter, values: readonly number[]): void => {
      spelled.small(values.length);
      for (const value of values) spelled.small(value);
    };
    const out = new PackedWriter();
    writeRepeating(out, [[1, 2], [3], [1, 2]], spell);
    const values = readRepeating(new PackedReader(out.text), 3, (from) =>
      Array.from({ length: from.small() }, () => from.small()),
    );
    expect(values).toEqual([[1, 2], [3], [1, 2]]);
    expect(values[2]).toBe(values[0]);
  });

  it.each([
    ['a run at its beginning', [1, 0], 2],
    ['a run over its end', [0, 7, 1, 0], 2],
    ['a number that no value has', [0, 7, 3], 2],
    ['a value too few', [0, 7], 2],
  ])('is refused with %s', (_, numbers, length) => {
    const out = new PackedWriter();
    for (const number of numbers) out.small(number);
    expect(() => read(out.text, length)).toThrow();
  });
});
