import { ChangeTimes, writeChangeTimes } from '../../../src/adapters/kvs/change-times';
import { HISTORY_FIELDS, readHistories, writeHistories } from '../../../src/adapters/kvs/history-columns';
import { PackedReader, PackedWriter } from '../../../src/adapters/kvs/packed-numbers';
import { PageWords, readWords } from '../../../src/adapters/kvs/page-words';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem, instant } from '../../support/facts';

/** What was written of the times alone, and a reader of all. */
function written(...items: readonly ItemFacts[]) {
  const [histories, times, words] = [new PackedWriter(), new PackedWriter(), new PageWords()];
  writeHistories(histories, items, words);
  writeChangeTimes(times, items);
  const known = { items: items.length, words: readWords(words.stored()) };
  const columns = readHistories(new PackedReader(histories.text), known);
  return { text: times.text, read: (text: string) => new ChangeTimes(new PackedReader(text), columns) };
}

const started = { status: ['1', '2026-01-06 3', '2026-01-09 5'] };
const done = anItem({ ...started, resolution: ['-', '2026-01-09 1'] });

describe('the times of changes', () => {
  it('are given for each field that changed', () => {
    const { text, read } = written(done);
    const { created, changes, updated } = read(text).next(0, done.created);
    expect(created).toBe(instant('2026-01-05'));
    expect(updated).toBe(instant('2026-01-09'));
    const byField = Object.fromEntries(HISTORY_FIELDS.map((field, i) => [field, changes[i]]));
    expect(byField.status).toEqual([instant('2026-01-06'), instant('2026-01-09')]);
    expect(byField.resolution).toEqual([instant('2026-01-09')]);
    expect(byField.assignee).toEqual([]);
  });

  it('take one instant for all fields that changed at it', () => {
    const apart = anItem({ ...started, resolution: ['-', '2026-01-10 1'] });
    // 5 letters and more for an instant of its own, and what changed then.
    expect(written(apart).text.length).toBeGreaterThan(written(done).text.length + 4);
  });

  it('do not mix up two items', () => {
    const other = anItem({ id: '2', created: '2026-02-01', status: ['1', '2026-02-02 3'] });
    const { text, read } = written(done, anItem({ id: '3' }), other);
    const times = read(text);
    times.next(0, done.created);
    expect(times.next(1, instant('2026-01-05')).updated).toBe(instant('2026-01-05'));
    const { changes } = times.next(2, other.created);
    expect(changes.flat()).toEqual([instant('2026-02-02')]);
  });

  it('keep an `updated` before the last change, as clocks that disagree have it', () => {
    const early = { ...done, updated: instant('2026-01-08') };
    const { text, read } = written(early);
    expect(read(text).next(0, early.created).updated).toBe(instant('2026-01-08'));
  });

  it('refuse an item with more changes than there are', () => {
    const { text } = written(anItem());
    expect(() => written(done).read(text).next(0, done.created)).toThrow('no instant');
  });

  it('refuse an instant at which nothing changed', () => {
    const out = new PackedWriter();
    // One mask, spelled out, with no field.
    for (const number of [1, 0, 0]) out.small(number);
    expect(() => written(done).read(out.text).next(0, done.created)).toThrow('no instant');
  });
});
