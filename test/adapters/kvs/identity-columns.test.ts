import fc from 'fast-check';

import { readIdentities, writeIdentities, type Identity } from '../../../src/adapters/kvs/identity-columns';
import { PackedReader, PackedWriter } from '../../../src/adapters/kvs/packed-numbers';
import { PageWords, readWords } from '../../../src/adapters/kvs/page-words';
import { arbitraryFacts } from '../../support/arbitrary-facts';

const DAY_MS = 86_400_000;

function written(items: readonly Identity[]): { readonly data: string; readonly words: readonly string[] } {
  const [out, words] = [new PackedWriter(), new PageWords()];
  writeIdentities(out, items, words);
  return { data: out.text, words: readWords(words.stored()) };
}

const again = (items: readonly Identity[]): readonly Identity[] => {
  const { data, words } = written(items);
  return readIdentities(new PackedReader(data), words);
};

describe('the identities of a page', () => {
  it('come back, whatever ids and keys look like', () => {
    const identity = arbitraryFacts.map(({ id, key, created }) => ({ id, key, created }));
    const items = fc.uniqueArray(identity, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(fc.property(items, (all) => expect(again(all)).toEqual(all)));
  });

  it.each([
    ['of two projects that take turns', ['A-1', 'B-900', 'A-2', 'B-901']],
    ['that begin like one another', ['A-1', 'A-B-1', 'A']],
    ['that are no keys', ['', '-', 'A-0', 'A-01']],
    ['of an item that was moved, with a smaller number', ['A-20', 'A-3', 'A-21']],
  ])('keep keys %s', (_, keys) => {
    const items = keys.map((key, i) => ({ id: String(i), key, created: 0 }));
    expect(again(items)).toEqual(items);
  });

  it.each([
    ['0 first', ['0', '1']],
    ['out of order', ['9', '3', '4']],
    ['that are words', ['a', '5', '05', 'b', '6']],
    ['as large as a number can be', ['1', '999999999999999', '2']],
    ['larger than a number can be', ['99999999999999999999', '100000000000000000000']],
  ])('keep ids %s', (_, ids) => {
    const items = ids.map((id) => ({ id, key: `A-${id}`, created: 0 }));
    expect(again(items)).toEqual(items);
  });

  it('take three bytes an item besides its creation, for items one after another', () => {
    const items = Array.from({ length: 100 }, (_, i) => ({
      id: String(70_000 + i),
      key: `PAY-${4000 + i}`,
      created: 0,
    }));
    const { data } = written(items);
    // One letter for the distance of the id, one for that of the key, one for that of the creation; and the beginning.
    expect(data.length).toBeLessThan(3 * 100 + 15);
    expect(written(items.map((item, i) => ({ ...item, created: i * DAY_MS }))).data.length).toBeLessThan(7 * 100 + 15);
  });

  it('are refused when there are fewer than they say', () => {
    const { data, words } = written([{ id: '1', key: 'A-1', created: 5 }]);
    expect(() => readIdentities(new PackedReader(data.slice(0, -1)), words)).toThrow();
    expect(() => readIdentities(new PackedReader(data), [])).toThrow();
  });
});
