import fc from 'fast-check';

import { tagsFormat } from '../../../src/adapters/kvs/tags-format';
import { readStored, toStored } from '../../../src/adapters/kvs/versioned-value';
import type { TaggedItem } from '../../../src/app/tag/tagged-item';
import type { TagEntry, TagSource } from '../../../src/core/classify/tag';

const text = fc.string({ minLength: 1, maxLength: 20 });
const source: fc.Arbitrary<TagSource> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), accountId: text, reason: fc.option(text) }),
  fc.record({ kind: fc.constant('rule' as const), rule: text }),
  fc.record({ kind: fc.constant('ancestor' as const), itemId: text, itemKey: text }),
  fc.constant({ kind: 'none' as const }),
);
const entry: fc.Arbitrary<TagEntry> = fc.record({
  effectiveFrom: fc.nat(4_000_000_000_000),
  recordedAt: fc.nat(4_000_000_000_000),
  category: fc.constantFrom('roadmap' as const, 'technical-health' as const, 'untagged' as const),
  streamId: fc.option(text),
  source,
  retroTagged: fc.boolean(),
});
const tagged: fc.Arbitrary<TaggedItem> = fc
  .record({
    itemId: fc.integer({ min: 1, max: 99_999 }).map(String),
    entries: fc.array(entry, { maxLength: 4 }),
    mirrored: fc.option(text),
    choices: fc.nat(40),
  })
  .map(({ itemId, entries, mirrored, choices }) => ({ itemId, log: { itemId, entries }, mirrored, choices }));

describe('tagsFormat', () => {
  it('gives back what was stored, whatever people wrote as a reason', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tagged, { selector: ({ itemId }) => itemId, maxLength: 5 }), (items) => {
        const page = new Map(items.map((item) => [item.itemId, item]));
        const stored: unknown = JSON.parse(JSON.stringify(toStored(tagsFormat, page)));
        expect(readStored(tagsFormat, 'tags:c1:p0', stored)).toEqual(page);
      }),
    );
  });

  it.each([
    ['an unknown source', '1,,;0,0,0,,,z'],
    ['an unknown category', '1,,;0,0,7,,,n'],
  ])('refuses %s', (_, item) => {
    expect(() => readStored(tagsFormat, 'tags:c1:p0', { v: 1, words: [], items: [item] })).toThrow(/tags:c1:p0/);
  });
});
