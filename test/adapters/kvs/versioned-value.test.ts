import * as z from 'zod';

import {
  VersionedValues,
  readStored,
  schemaReader,
  toStored,
  type StoredFormat,
} from '../../../src/adapters/kvs/versioned-value';
import { InMemoryKeyValue } from '../../support/in-memory-key-value';

interface Note {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The second version of a format; the first one had no tags. */
const format: StoredFormat<Note> = {
  version: 2,
  readers: {
    1: (stored) => ({ ...z.object({ text: z.string() }).parse(stored), tags: [] }),
    2: schemaReader(z.object({ text: z.string(), tags: z.array(z.string()) })),
  },
  write: (note) => note,
};
const notes = (kv: InMemoryKeyValue) => new VersionedValues(kv, format);

describe('readStored', () => {
  it('reads the present version', () => {
    expect(readStored(format, 'n', { v: 2, text: 'a', tags: ['x'] })).toEqual({ text: 'a', tags: ['x'] });
  });

  it('reads an older version through its own reader', () => {
    expect(readStored(format, 'n', { v: 1, text: 'a' })).toEqual({ text: 'a', tags: [] });
  });

  it.each([
    ['of a newer version', { v: 3, text: 'a' }, { code: 'newer-data' }],
    ['without a version', { text: 'a' }, { failure: 'malformed' }],
    ['with a version that nobody wrote', { v: 0, text: 'a' }, { failure: 'malformed' }],
    ['of another shape', { v: 2, text: 1 }, { failure: 'malformed' }],
    ['that is no object', 'text', { failure: 'malformed' }],
  ])('refuses a value %s', (_, stored, expected) => {
    let thrown: unknown;
    try {
      readStored(format, 'note:1', stored);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject(expected);
  });

  it('names the key of what it cannot read', () => {
    expect(() => readStored(format, 'note:1', 7)).toThrow(/note:1/);
  });
});

describe('toStored', () => {
  it('marks the value with its version', () => {
    expect(toStored(format, { text: 'a', tags: [] })).toEqual({ v: 2, text: 'a', tags: [] });
  });
});

describe('VersionedValues', () => {
  it('gives back what was written, and undefined before', async () => {
    const kv = new InMemoryKeyValue();
    expect(await notes(kv).read('n')).toBeUndefined();
    await notes(kv).write('n', { text: 'a', tags: [] });
    expect(await notes(kv).read('n')).toEqual({ text: 'a', tags: [] });
  });

  it('never writes over a newer version', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('n', { v: 3, text: 'from tomorrow' });
    await expect(notes(kv).write('n', { text: 'a', tags: [] })).rejects.toMatchObject({ code: 'newer-data' });
    expect(kv.dump()).toBe('n={"v":3,"text":"from tomorrow"}');
  });

  it('replaces what nothing can read', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('n', { broken: true });
    await notes(kv).write('n', { text: 'a', tags: [] });
    expect(await notes(kv).read('n')).toEqual({ text: 'a', tags: [] });
  });

  it('reads several keys and lists a prefix', async () => {
    const kv = new InMemoryKeyValue();
    await notes(kv).write('note:1', { text: 'a', tags: [] });
    await notes(kv).write('note:2', { text: 'b', tags: [] });
    await kv.set('other', { v: 2, text: 'c', tags: [] });
    expect([...(await notes(kv).readMany(['note:2', 'note:9']))]).toEqual([['note:2', { text: 'b', tags: [] }]]);
    expect((await notes(kv).list('note:')).map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('creates once', async () => {
    const kv = new InMemoryKeyValue();
    expect(await notes(kv).create('n', { text: 'first', tags: [] })).toBe(true);
    expect(await notes(kv).create('n', { text: 'second', tags: [] })).toBe(false);
    expect((await notes(kv).read('n'))?.text).toBe('first');
  });
});
