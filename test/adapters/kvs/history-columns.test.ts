import { HISTORY_FIELDS, readHistories, writeHistories } from '../../../src/adapters/kvs/history-columns';
import { PackedReader, PackedWriter } from '../../../src/adapters/kvs/packed-numbers';
import { PageWords, readWords } from '../../../src/adapters/kvs/page-words';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem } from '../../support/facts';

function columnsOf(...items: readonly ItemFacts[]) {
  const [out, words] = [new PackedWriter(), new PageWords()];
  writeHistories(out, items, words);
  const columns = readHistories(new PackedReader(out.text), { items: items.length, words: readWords(words.stored()) });
  return { columns, letters: out.text.length };
}
const noTimes = { created: 5, changes: [], unchanged: [] };

describe('the histories of a page', () => {
  it('are stored for every field of an item that has one', () => {
    const withHistory = Object.entries(anItem()).filter(
      ([name, value]) => Array.isArray(value) && value.length > 0 && name !== 'worklogs',
    );
    expect([...HISTORY_FIELDS].sort()).toEqual(withHistory.map(([name]) => name).sort());
  });

  it('tell how often a field changed', () => {
    const { columns } = columnsOf(anItem(), anItem({ status: ['1', '2026-01-06 3', '2026-01-07 1'] }));
    expect([0, 1].map((item) => columns.status.changes(item))).toEqual([0, 2]);
    expect(columns.type.changes(1)).toBe(0);
  });

  it('take their instants from what is known of the item', () => {
    const { columns } = columnsOf(anItem({ status: ['1', '2026-01-06 3', '2026-01-07 1'] }));
    const changes = HISTORY_FIELDS.map((field) => (field === 'status' ? [10, 20] : []));
    expect(columns.status.history(0, { created: 5, changes, unchanged: [] })).toEqual([
      { at: 5, value: '1' },
      { at: 10, value: '3' },
      { at: 20, value: '1' },
    ]);
  });

  it('are one object for fields of an item that kept the same value', () => {
    const { columns } = columnsOf(anItem());
    const times = { ...noTimes, unchanged: [] };
    const nobody = columns.assignee.history(0, times);
    expect(nobody).toEqual([{ at: 5, value: null }]);
    expect(columns.parent.history(0, times)).toBe(nobody);
    expect(columns.labels.history(0, times)).toBe(columns.links.history(0, times));
    expect(columns.labels.history(0, times)).not.toBe(nobody);
    expect(columns.flagged.history(0, times)).toEqual([{ at: 5, value: false }]);
  });

  it('take no letter for an item whose fields went through what those before it did', () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, i) => anItem({ id: String(i), status: ['1', '2026-01-06 3'] }));
    expect(columnsOf(...items(60)).letters).toBe(columnsOf(...items(6)).letters);
  });

  it.each([
    ['a single value', ['s1']],
    ['several', ['s1+s2', '2026-01-06 s2', '2026-01-07 -', '2026-01-08 s1+s2']],
  ])('keep lists of %s', (_, sprints) => {
    const { columns } = columnsOf(anItem({ sprints }));
    const changes = HISTORY_FIELDS.map(() => [1, 2, 3]);
    const values = columns.sprints.history(0, { created: 0, changes, unchanged: [] }).map(({ value }) => value);
    expect(values).toEqual(anItem({ sprints }).sprints.map(({ value }) => value));
  });
});
