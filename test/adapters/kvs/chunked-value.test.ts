import fc from 'fast-check';
import * as z from 'zod';

import { ChunkedValues } from '../../../src/adapters/kvs/chunked-value';
import { CutOff, InMemoryKeyValue } from '../../support/in-memory-key-value';

const texts = z.array(z.string());
const valuesIn = (kv: InMemoryKeyValue, partBytes = 60) =>
  new ChunkedValues(kv, { version: 1, readers: { 1: (value) => texts.parse(value) }, partBytes });

describe('ChunkedValues', () => {
  it('gives back a value of any size and any letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 20 }), async (value) => {
        const kv = new InMemoryKeyValue();
        await valuesIn(kv).write('long', value);
        expect(await valuesIn(kv).read('long')).toEqual(value);
      }),
    );
  });

  it('keeps each part under its limit as JSON, in which quotes grow', async () => {
    const kv = new InMemoryKeyValue();
    await valuesIn(kv).write('long', ['"'.repeat(500)]);
    const parts = [...kv.entries].filter(([key]) => key !== 'long');
    expect(parts.length).toBeGreaterThan(10);
    for (const [, json] of parts) expect(Buffer.byteLength(json)).toBeLessThanOrEqual(60);
  });

  it('is undefined before anything is written', async () => {
    expect(await valuesIn(new InMemoryKeyValue()).read('long')).toBeUndefined();
  });

  it('writes nothing when the value is the same', async () => {
    const kv = new InMemoryKeyValue();
    await valuesIn(kv).write('long', ['a']);
    const { writes } = kv;
    await valuesIn(kv).write('long', ['a']);
    expect(kv.writes).toBe(writes);
  });

  it('shows the old value or the new one, never half of each, wherever a writer is cut off', async () => {
    const before = ['old'.repeat(60)];
    const after = ['new'.repeat(80)];
    for (let writes = 0; writes < 8; writes += 1) {
      const kv = new InMemoryKeyValue();
      await valuesIn(kv).write('long', before);
      kv.writesLeft = writes;
      const cutOff = await valuesIn(kv)
        .write('long', after)
        .then(() => false)
        .catch((error: unknown) => error instanceof CutOff);
      expect(await valuesIn(kv).read('long')).toEqual(cutOff ? before : after);
      kv.writesLeft = Infinity;
      await valuesIn(kv).write('long', after);
      expect(await valuesIn(kv).read('long')).toEqual(after);
    }
  });

  it('takes a value whose reader finds it too old for one that is not there, and replaces it', async () => {
    const kv = new InMemoryKeyValue();
    await valuesIn(kv).write('long', ['a']);
    const readers = { 1: () => undefined, 2: (value: unknown) => texts.parse(value) };
    const next = new ChunkedValues(kv, { version: 2, readers });
    expect(await next.read('long')).toBeUndefined();
    // The same value again, but of the new version: it counts as another one.
    await next.write('long', ['a']);
    expect(await next.read('long')).toEqual(['a']);
    await expect(valuesIn(kv).read('long')).rejects.toMatchObject({ code: 'newer-data' });
  });

  it('cuts a value into as few parts as it needs', async () => {
    const kv = new InMemoryKeyValue();
    await valuesIn(kv, 1000).write('long', ['x'.repeat(2500)]);
    expect([...kv.entries.keys()].sort()).toEqual(['long', 'long:0:0', 'long:0:1', 'long:0:2']);
  });

  it('says which value lost a part', async () => {
    const kv = new InMemoryKeyValue();
    await valuesIn(kv).write('site:c1', ['x'.repeat(200)]);
    kv.entries.delete('site:c1:0:1');
    await expect(valuesIn(kv).read('site:c1')).rejects.toMatchObject({
      failure: 'malformed',
      message: expect.stringContaining('site:c1') as string,
    });
  });

  it('refuses a value of a newer version, and does not write over it', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('long', { v: 9, whatever: true });
    await expect(valuesIn(kv).read('long')).rejects.toMatchObject({ code: 'newer-data' });
    await expect(valuesIn(kv).write('long', ['a'])).rejects.toMatchObject({ code: 'newer-data' });
    expect(kv.dump()).toBe('long={"v":9,"whatever":true}');
  });
});
