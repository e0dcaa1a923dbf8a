import fc from 'fast-check';

import { PackedReader, PackedWriter } from '../../../src/adapters/kvs/packed-numbers';

type Kind = 'small' | 'distance' | 'smallSigned' | 'distanceSigned';
/** The largest number that can be stored: half of it above and below zero. */
const LARGEST = 5_000_000_000_000_000;
const kind = fc.constantFrom<Kind>('small', 'distance', 'smallSigned', 'distanceSigned');
const size = fc.oneof(fc.nat(100), fc.nat(3_000_000), fc.integer({ min: 0, max: LARGEST / 2 }));
const entry = fc.tuple(kind, size, fc.boolean()).map(([name, value, isNegative]) => {
  return { name, value: isNegative && value > 0 && name.endsWith('Signed') ? -value : value };
});

function packed(name: Kind, value: number): string {
  const out = new PackedWriter();
  out[name](value);
  return out.text;
}

describe('packed numbers', () => {
  it('come back one after another, whatever their kinds', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const out = new PackedWriter();
        for (const { name, value } of entries) out[name](value);
        const from = new PackedReader(out.text);
        expect(entries.map(({ name }) => from[name]())).toEqual(entries.map(({ value }) => value));
        expect(from.isAtEnd).toBe(true);
      }),
    );
  });

  it('are letters that JSON leaves as they are', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = entries.map(({ name, value }) => packed(name, value)).join('');
        expect(Buffer.byteLength(JSON.stringify(text))).toBe(text.length + 2);
      }),
    );
  });

  it('use every printable letter but the quote and the backslash', () => {
    const letters = new Set(Array.from({ length: 2000 }, (_, i) => packed('small', i)).join(''));
    expect(letters.size).toBe(93);
    expect([...letters].filter((letter) => letter === '"' || letter === '\\' || letter < ' ' || letter > '~')).toEqual(
      [],
    );
  });

  it.each([
    [0, 1],
    [67, 1],
    [68, 2],
    [68 + 19 * 93 - 1, 2],
    [68 + 19 * 93, 3],
    [27_781, 3],
    [27_782, 4],
    [LARGEST, 9],
  ])('write the reference %i in %i letters', (value, letters) => {
    expect(packed('small', value)).toHaveLength(letters);
    expect(new PackedReader(packed('small', value)).small()).toBe(value);
  });

  it.each([
    ['five milliseconds', 5, 1],
    ['six milliseconds', 6, 2],
    ['a minute', 60_000, 3],
    ['an hour', 3_600_000, 4],
    ['a month', 30 * 86_400_000, 5],
    ['three years', 1095 * 86_400_000, 6],
  ])('write a distance of %s in few letters', (_, value, letters) => {
    expect(packed('distance', value)).toHaveLength(letters);
    expect(new PackedReader(packed('distance', value)).distance()).toBe(value);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('refuse %p, which they cannot hold', (value) => {
    expect(() => packed('small', value)).toThrow(RangeError);
    expect(() => packed('distance', value)).toThrow(RangeError);
  });

  it.each([0, 1, -1, 2, -2, 34, -34])('keep the sign of %i', (value) => {
    expect(new PackedReader(packed('smallSigned', value)).smallSigned()).toBe(value);
    expect(new PackedReader(packed('distanceSigned', value)).distanceSigned()).toBe(value);
  });

  it.each([
    ['nothing', ''],
    ['a number that was cut', packed('distance', 3_600_000).slice(0, -1)],
    ['a letter of another kind in front', 'ü'],
    ['a letter of another kind inside', `${packed('distance', 3_600_000).slice(0, -1)}"`],
  ])('are not read from %s', (_, text) => {
    expect(() => new PackedReader(text).distance()).toThrow('packed numbers');
  });

  it('go on with what another writer wrote', () => {
    const out = new PackedWriter();
    out.append(packed('small', 7));
    out.small(8);
    const from = new PackedReader(out.text);
    expect([from.small(), from.small()]).toEqual([7, 8]);
  });
});
