import { ruleInWords } from '../../../src/app/tag/rule-in-words';
import type { TagEntry, TagSource } from '../../../src/core/classify/tag';
import { typeRule } from '../../../src/core/classify/derive-tag';
import { DEFAULT_STREAMS } from '../../../src/core/ledger/operating-contract';

const known = {
  contract: { streams: DEFAULT_STREAMS },
  site: { types: [{ id: '10004', name: 'Bug', level: 0 }] },
};

function anEntry(source: TagSource, streamId: string | null = 'customer-bug'): TagEntry {
  return { effectiveFrom: 1, recordedAt: 2, category: 'roadmap', streamId, source, retroTagged: true };
}

describe('the rule of a tag in words', () => {
  it('names the work type and the stream, and leaves the rest of the entry alone', () => {
    const entry = anEntry({ kind: 'rule', rule: typeRule('10004') });

    expect(ruleInWords(entry, known)).toEqual({
      ...entry,
      source: { kind: 'rule', rule: 'Work type Bug is Customer bug' },
    });
  });

  it.each([
    {
      gone: 'a work type',
      typeId: '99',
      streamId: 'customer-bug',
      rule: 'Work type that no longer exists is Customer bug',
    },
    { gone: 'a stream', typeId: '10004', streamId: 'gone', rule: 'Work type Bug is a stream that no longer exists' },
  ])('says so when $gone is gone', ({ typeId, streamId, rule }) => {
    const entry = anEntry({ kind: 'rule', rule: typeRule(typeId) }, streamId);

    expect(ruleInWords(entry, known).source).toEqual({ kind: 'rule', rule });
  });

  it.each<TagSource>([
    { kind: 'person', accountId: 'ana', reason: 'type:10004' },
    { kind: 'ancestor', itemId: '1', itemKey: 'PAY-1' },
    { kind: 'none' },
    { kind: 'rule', rule: 'labels = debt' },
  ])('leaves a source alone that names no work type: %p', (source) => {
    const entry = anEntry(source);

    expect(ruleInWords(entry, known)).toEqual(entry);
  });
});
