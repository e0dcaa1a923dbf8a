import fc from 'fast-check';

import { factsFormat } from '../../../src/adapters/kvs/facts-format';
import { jsonBytes } from '../../../src/adapters/kvs/key-value';
import { readStored, toStored } from '../../../src/adapters/kvs/versioned-value';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { arbitraryFacts } from '../../support/arbitrary-facts';
import { anItem, instant } from '../../support/facts';

const pageOf = (...items: readonly ItemFacts[]) => new Map(items.map((item) => [item.id, item]));
const stored = (...items: readonly ItemFacts[]) =>
  JSON.parse(JSON.stringify(toStored(factsFormat, pageOf(...items)))) as Record<string, unknown>;
const read = (page: unknown) => readStored(factsFormat, 'facts:c1:1:p3', page);

describe('factsFormat', () => {
  it('gives back any facts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryFacts, { selector: ({ id }) => id, maxLength: 6 }), (items) => {
        expect(read(stored(...items))).toEqual(pageOf(...items));
      }),
      { numRuns: 200 },
    );
  });

  it('gives back the same bytes for what it read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryFacts, { selector: ({ id }) => id, maxLength: 4 }), (items) => {
        const page = stored(...items);
        expect(stored(...read(page).values())).toEqual(page);
      }),
    );
  });

  it.each([
    [
      'an instant at which several fields changed, one of them twice',
      { status: ['1', '2026-01-06 3', '2026-01-06 5'], resolution: ['-', '2026-01-06 1'] },
    ],
    ['changes at the very instant of creation', { status: ['1', '2026-01-05 3'], assignee: ['-', '2026-01-05 ann'] }],
    ['a value that comes back', { status: ['1', '2026-01-06 3', '2026-01-07 1', '2026-01-08 3'] }],
    [
      'estimates below zero, with decimals, and none',
      { estimate: ['-2.5', '2026-01-06 0.1', '2026-01-07 1e21', '2026-01-08 -'] },
    ],
  ])('keeps %s', (_, written) => {
    const item = anItem(written);
    expect([...read(stored(item)).values()]).toEqual([item]);
  });

  it('keeps an order of items that is not that of their ids', () => {
    const items = ['7', '3', 'x', '12'].map((id) => anItem({ id }));
    expect([...read(stored(...items)).keys()]).toEqual(['7', '3', 'x', '12']);
  });

  it('keeps an empty page', () => {
    expect(read(stored()).size).toBe(0);
  });

  it('stays as it is: a page written by this version can be read for ever', () => {
    const item: ItemFacts = {
      ...anItem({
        id: '10001',
        created: '2026-01-05T08:30Z',
        status: ['1', '2026-01-06 3', '2026-01-09 5'],
        resolution: ['-', '2026-01-09 10000'],
        labels: ['-', '2026-01-06 über+a b'],
        links: ['PAY-9'],
        estimate: ['3'],
        worklogs: [{ started: instant('2026-01-07'), recorded: instant('2026-01-08'), seconds: 5400, author: 'ann' }],
      }),
      defects: ['history-cut'],
    };
    const moved = anItem({
      id: '10007',
      sprints: ['7', '2026-01-06 7+8', '2026-01-07 8'],
      flagged: ['-', '2026-01-06 flagged'],
    });
    const page = {
      v: 2,
      texts: ['P', 'story', 'todo', 'über', 'a', 'PAY', 'ann', 'history-cut'],
      words: '  !!!$!& !(!)!yyl   #,*!yG@  ',
      data: "#{*C-  !#{*A-}%:h^b,HE`vzJ  !#   #   # ##$%  &   #    #!'!(# !  !$    ! *      #   #    ! ! ! #*+      #  !-    !}%:lK9RyG0_1K.0   !0  % #$, #$( #&+ !&EY3XyH?'id F!7W3F!7W3IMNB{",
    };
    expect(stored(item, moved)).toEqual(page);
    expect(read(page)).toEqual(pageOf(item, moved));
  });

  it('adds a handful of bytes for another item like the others', () => {
    const likeIt = (id: number) => anItem({ id: String(id), status: ['1', '2026-01-06 3', '2026-01-09 5'] });
    const items = Array.from({ length: 1000 }, (_, i) => likeIt(10_000 + i));
    const bytes = jsonBytes(stored(...items)) - jsonBytes(stored(...items.slice(0, 500)));
    // Id, key and creation 1 each, two instants of 5 and what changed at each, updated 1; the fields are runs.
    expect(bytes / 500).toBeLessThan(17);
  });

  it('gives fields that never changed one history in memory when their value is the same', () => {
    const [item] = read(stored(anItem())).values();
    expect(item?.parent).toBe(item?.assignee);
    expect(item?.labels).toBe(item?.fixVersions);
  });

  it('refuses a page that a newer version of the app wrote', () => {
    expect(() => read({ v: 3, rows: [] })).toThrow('newer version');
  });

  it.each([
    ['no data', { data: undefined }],
    ['data that end too soon', { data: (stored(anItem()).data as string).slice(0, -1) }],
    ['data that go on', { data: `${stored(anItem()).data as string}!` }],
    ['words that are none', { words: 1 }],
    ['a word too few', { words: '' }],
    ['a text too few', { texts: [] }],
  ])('names the key of a page with %s', (_, wrong) => {
    expect(() => read({ ...stored(anItem()), ...wrong })).toThrow('facts:c1:1:p3');
  });
});
