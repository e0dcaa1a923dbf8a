import fc from 'fast-check';

import { factsFormat } from '../../../src/adapters/kvs/facts-format';
import { readStored, toStored } from '../../../src/adapters/kvs/versioned-value';
import { arbitraryFacts } from '../../support/arbitrary-facts';
import { anItem } from '../../support/facts';

const roundTrip = (page: ReturnType<typeof pageOf>): unknown =>
  readStored(factsFormat, 'facts:c1:1:p0', JSON.parse(JSON.stringify(toStored(factsFormat, page))));
const pageOf = (...items: ReturnType<typeof anItem>[]) => new Map(items.map((item) => [item.id, item]));

describe('factsFormat', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryFacts, { selector: ({ id }) => id, maxLength: 5 }), (items) => {
        expect(roundTrip(pageOf(...items))).toEqual(pageOf(...items));
      }),
    );
  });

  it('stores each word once and an item as one line of text', () => {
    const story = anItem({
      id: '10001',
      status: ['todo', '2026-01-06 doing', '2026-01-09 done'],
      resolution: ['-', '2026-01-09 fixed'],
    });
    expect(toStored(factsFormat, pageOf(story))).toEqual({
      v: 1,
      words: ['P', 'story', 'todo', 'doing', 'done', 'fixed'],
      // Created; updated four days later; two instants, a day and then three days apart; type 1, project 0, no parent;
      // status 2, then 3 at the first instant and 4 at the second; no resolution, then 5 at the second as well.
      items: ['10001;0-7pt;mk0e96o0;5preo0;1ffuo0,4abk00;1;0;;2,1,3,2,4;;;;,2,5'],
    });
  });

  it('refuses a page that a newer version of the app wrote', () => {
    try {
      readStored(factsFormat, 'k', { v: 2, rows: [] });
      throw new Error('It was read.');
    } catch (error) {
      expect(error).toMatchObject({ code: 'newer-data' });
    }
  });

  it.each([
    ['a word that the page does not have', { v: 1, words: [], items: ['1;0-1;0;0'] }],
    ['an item that is no text', { v: 1, words: [], items: [1] }],
    ['a number that is none', { v: 1, words: ['P'], items: ['1;0-1;!;0;;0;0'] }],
    ['no version', { words: [], items: [] }],
  ])('names the key of a page with %s', (_, stored) => {
    expect(() => readStored(factsFormat, 'facts:c1:1:p3', stored)).toThrow(/facts:c1:1:p3/);
  });
});
