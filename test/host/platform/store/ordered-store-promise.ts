import fc from 'fast-check';

import type { OrderedStore } from '../../../../host/platform/app-host-api';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (value: Uint8Array | undefined) => (value ? new TextDecoder().decode(value) : undefined);
const keysOf = (range: ReturnType<OrderedStore['range']>) => [...range].map(([key]) => key);

/** What every ordered store promises; each implementation runs the same tests. */
export function describeOrderedStore(name: string, openStore: () => OrderedStore): void {
  describe(name, () => {
    let store: OrderedStore;
    beforeEach(() => {
      store = openStore();
    });
    afterEach(() => store.close());

    const put = (...entries: readonly (readonly [string, string])[]) =>
      store.write(entries.map(([key, value]) => [key, bytes(value)] as const));

    it('has nothing under a key that was never written', () => {
      expect(store.get('missing')).toBeUndefined();
    });

    it('gives back the bytes of the last write', async () => {
      await put(['a', 'first']);
      await put(['a', 'second']);
      expect(text(store.get('a'))).toBe('second');
    });

    it('keeps an empty value apart from a missing one', async () => {
      await put(['empty', '']);
      expect(store.get('empty')).toHaveLength(0);
    });

    it('deletes on null, also within the same write', async () => {
      await put(['a', '1'], ['b', '2']);
      await store.write([
        ['a', null],
        ['c', bytes('3')],
        ['never', null],
      ]);
      expect(keysOf(store.range('', 'z'))).toEqual(['b', 'c']);
    });

    it('lists from inclusive to exclusive in order, at most the limit', async () => {
      await put(['b', '2'], ['d', '4'], ['a', '1'], ['c', '3']);
      expect(keysOf(store.range('a', 'd'))).toEqual(['a', 'b', 'c']);
      expect(keysOf(store.range('b', 'z', 2))).toEqual(['b', 'c']);
      expect([...store.range('a', 'b')].map(([key, value]) => [key, text(value)])).toEqual([['a', '1']]);
    });

    it('lists what was there when the range began', async () => {
      await put(['a', '1'], ['b', '2']);
      const listed: string[] = [];
      for (const [key] of store.range('a', 'z')) {
        listed.push(key);
        await put([`${key}x`, 'later']);
      }
      expect(listed).toEqual(['a', 'b']);
    });

    it('does not share its bytes with the caller', async () => {
      const value = bytes('kept');
      await store.write([['a', value]]);
      value.fill(0);
      store.get('a')?.fill(0);
      expect(text(store.get('a'))).toBe('kept');
    });

    it('lets the later of two writes under way win', async () => {
      await Promise.all([put(['a', 'first']), put(['a', 'second'])]);
      expect(text(store.get('a'))).toBe('second');
    });

    it('orders keys by their UTF-8 bytes', async () => {
      await put(['k\u{1F600}', ''], ['k\uFFEE', ''], ['kz', ''], ['k é', '']);
      expect(keysOf(store.range('k', 'l'))).toEqual(['k é', 'kz', 'k\uFFEE', 'k\u{1F600}']);
    });

    it('behaves as a sorted map, whatever is written', async () => {
      const key = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
      const change = fc.tuple(key, fc.option(fc.string({ maxLength: 8 })));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 12 }), key, key, async (changes, from, to) => {
          const prefix = `run${String(runs++)}:`;
          await store.write(changes.map(([at, value]) => [prefix + at, value === null ? null : bytes(value)]));
          const model = new Map<string, string>();
          for (const [at, value] of changes) {
            if (value === null) model.delete(prefix + at);
            else model.set(prefix + at, value);
          }
          const expected = [...model]
            .filter(([at]) => byBytes(at, prefix + from) >= 0 && byBytes(at, prefix + to) < 0)
            .sort(([left], [right]) => byBytes(left, right));
          const found = [...store.range(prefix + from, prefix + to)].map(([at, value]) => [at, text(value)]);
          expect(found).toEqual(expected);
        }),
        { seed: 7, numRuns: 60 },
      );
    });
  });
}

let runs = 0;

function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
