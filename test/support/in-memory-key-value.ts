import type { KeyValue } from '../../src/adapters/kvs/key-value';

/** Thrown where a test cuts a writer off. */
export class CutOff extends Error {}

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/;
const MAX_VALUE_BYTES = 240 * 1024;

/** Forge storage in memory, with its documented limits (FORGE 1.5), and a writer that can be cut off. */
export class InMemoryKeyValue implements KeyValue {
  readonly entries = new Map<string, string>();
  reads = 0;
  writes = 0;
  /** How many more writes succeed; the next one throws `CutOff` before anything is written. */
  writesLeft = Infinity;

  async get(key: string): Promise<unknown> {
    this.reads += 1;
    const json = this.entries.get(checked(key));
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** What was written is as old as the test says. */
  ageMs = 0;

  async getWithAge(key: string): Promise<{ value: unknown; ageMs: number } | undefined> {
    const value = await this.get(key);
    return value === undefined ? undefined : { value, ageMs: this.ageMs };
  }

  async getMany(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const found = new Map<string, unknown>();
    this.reads += Math.ceil(keys.length / 25);
    for (const key of keys) {
      const json = this.entries.get(checked(key));
      if (json !== undefined) found.set(key, JSON.parse(json));
    }
    return found;
  }

  async set(key: string, value: object): Promise<void> {
    this.countWrite();
    const json = JSON.stringify(value);
    if (Buffer.byteLength(json) > MAX_VALUE_BYTES) throw new Error(`The value of ${key} is over 240 KiB.`);
    this.entries.set(checked(key), json);
  }

  /** As the platform does: each key by itself, so that a writer cut off has written some of them. */
  async setMany(entries: ReadonlyMap<string, object>): Promise<void> {
    for (const [key, value] of entries) await this.set(key, value);
  }

  async create(key: string, value: object): Promise<boolean> {
    if (this.entries.has(checked(key))) return false;
    await this.set(key, value);
    return true;
  }

  async delete(key: string): Promise<void> {
    this.countWrite();
    this.entries.delete(checked(key));
  }

  async deleteMany(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.delete(key);
  }

  async list(prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]> {
    this.reads += 1;
    const keys = [...this.entries.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keys.map((key) => ({ key, value: JSON.parse(this.entries.get(key) ?? 'null') as unknown }));
  }

  /** Everything stored, by key, as the bytes that two runs are compared by. */
  dump(prefix = ''): string {
    const keys = [...this.entries.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keys.map((key) => `${key}=${this.entries.get(key) ?? ''}`).join('\n');
  }

  private countWrite(): void {
    if (this.writesLeft <= 0) throw new CutOff('The writer was cut off.');
    this.writesLeft -= 1;
    this.writes += 1;
  }
}

function checked(key: string): string {
  if (!KEY.test(key)) throw new Error(`Forge refuses the key "${key}".`);
  return key;
}
