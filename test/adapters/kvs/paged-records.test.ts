import fc from 'fast-check';

import { PagedRecords } from '../../../src/adapters/kvs/paged-records';
import type { Page } from '../../../src/adapters/kvs/page-file';
import type { StoredFormat } from '../../../src/adapters/kvs/versioned-value';
import { compareIds } from '../../../src/app/ports/record-store';
import { CutOff, InMemoryKeyValue } from '../../support/in-memory-key-value';

const plainText: StoredFormat<Page<string>> = {
  version: 1,
  readers: { 1: (stored) => new Map((stored as { r: [string, string][] }).r) },
  write: (page) => ({ r: [...page] }),
};

const openAt = (kv: InMemoryKeyValue, limit = 120) =>
  new PagedRecords({ kv, prefix: 'facts:c1:1', format: plainText, limit });

const id = fc.integer({ min: 1, max: 60 }).map(String);
const change = fc.tuple(id, fc.option(fc.string({ maxLength: 30 }), { freq: 4 }));
const batches = fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { maxLength: 12 });
type Batch = readonly (readonly [string, string | null])[];

async function applyAll(kv: InMemoryKeyValue, all: readonly Batch[]): Promise<void> {
  for (const batch of all) await openAt(kv).apply(new Map(batch));
}

function plainMap(all: readonly Batch[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const [key, value] of all.flat()) {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }
  return new Map([...map].sort(([a], [b]) => compareIds(a, b)));
}

describe('PagedRecords', () => {
  it('equals a plain map after any puts and removals, in the order of ids', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const kv = new InMemoryKeyValue();
        await applyAll(kv, all);
        const expected = plainMap(all);
        expect(await openAt(kv).all()).toEqual([...expected.values()]);
        expect(await openAt(kv).get([...expected.keys()])).toEqual(expected);
      }),
    );
  });

  it('loses nothing when cut off at any write, and ends in the same bytes once the batch is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(40), async (all, cutAfter) => {
        const undisturbed = new InMemoryKeyValue();
        await applyAll(undisturbed, all);

        const kv = new InMemoryKeyValue();
        kv.writesLeft = cutAfter;
        for (const [i, batch] of all.entries()) {
          const before = new Map(plainMap(all.slice(0, i)));
          try {
            await openAt(kv).apply(new Map(batch));
          } catch (error) {
            expect(error).toBeInstanceOf(CutOff);
            kv.writesLeft = Infinity;
            const untouched = [...before].filter(([key]) => !new Map(batch).has(key));
            expect(await openAt(kv).get(untouched.map(([key]) => key))).toEqual(new Map(untouched));
            await openAt(kv).apply(new Map(batch));
          }
        }
        expect(kv.dump()).toBe(undisturbed.dump());
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the same bytes and writes nothing when the same changes are applied again', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const last = all.at(-1);
        fc.pre(last !== undefined);
        const kv = new InMemoryKeyValue();
        await applyAll(kv, all);
        const before = kv.dump();
        const { writes } = kv;
        await openAt(kv).apply(new Map(last));
        expect(kv.dump()).toBe(before);
        expect(kv.writes).toBe(writes);
      }),
    );
  });

  it('keeps pages under the limit and reads only the page of the item asked for', async () => {
    const kv = new InMemoryKeyValue();
    await openAt(kv, 2000).apply(new Map(Array.from({ length: 500 }, (_, i) => [String(i + 1), `record ${i + 1}`])));
    const pages = [...kv.entries].filter(([key]) => key.includes(':p'));
    expect(pages.length).toBeGreaterThan(5);
    expect(Math.max(...pages.map(([, json]) => json.length))).toBeLessThanOrEqual(2000);
    kv.reads = 0;
    expect(await openAt(kv, 2000).get(['77'])).toEqual(new Map([['77', 'record 77']]));
    expect(kv.reads).toBe(2);
  });

  it('follows a record that moved to a new page after the directory was read', async () => {
    const kv = new InMemoryKeyValue();
    await openAt(kv).apply(
      new Map([
        ['1', 'a'],
        ['9', 'b'],
      ]),
    );
    const reader = openAt(kv);
    await reader.get(['1']);
    const filler = Array.from({ length: 7 }, (_, i) => [String(i + 2), 'x'.repeat(20)] as const);
    await openAt(kv).apply(new Map(filler));
    expect(await reader.get(['5'])).toEqual(new Map([['5', 'x'.repeat(20)]]));
  });

  it('removes its pages and its directory', async () => {
    const kv = new InMemoryKeyValue();
    await openAt(kv).apply(new Map(Array.from({ length: 40 }, (_, i) => [String(i + 1), 'some text'])));
    await openAt(kv).clear();
    expect(kv.dump()).toBe('');
  });

  it('refuses pages of a newer version and leaves them as they are', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('facts:c1:1:p0', { v: 2, other: true });
    const before = kv.dump();
    await expect(openAt(kv).apply(new Map([['1', 'a']]))).rejects.toMatchObject({ code: 'newer-data' });
    expect(kv.dump()).toBe(before);
  });
});
