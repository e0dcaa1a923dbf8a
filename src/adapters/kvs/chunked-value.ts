import { createHash } from 'node:crypto';
import * as z from 'zod';

import { UpstreamError } from '../../app/ports/upstream-error';
import { jsonBytes, type KeyValue } from './key-value';
import { VersionedValues, schemaReader, type StoredFormat } from './versioned-value';

/** Bytes of one part; a part may hold at most 240 KiB. */
const PART_BYTES = 200 * 1024;

interface Head {
  /** Which of two sets of keys holds the value; the next value goes to the other one. */
  readonly slot: 0 | 1;
  readonly parts: number;
  readonly digest: string;
}

/**
 * A value of any size under several keys. A new value is written beside the old one before the head names it, so that
 * a reader, or a writer cut off, never meets half of each. The same value again writes nothing.
 */
export class ChunkedValues<T> {
  private readonly heads: VersionedValues<Head>;

  constructor(
    private readonly kv: KeyValue,
    private readonly options: {
      readonly version: number;
      readonly read: (value: unknown) => T;
      readonly partBytes?: number;
    },
  ) {
    this.heads = new VersionedValues(kv, headFormat(options.version));
  }

  async read(key: string): Promise<T | undefined> {
    const head = await this.heads.read(key);
    if (head === undefined) return undefined;
    const keys = partKeys(key, head);
    const stored = await this.kv.getMany(keys);
    const json = keys.map((part) => partSchema.safeParse(stored.get(part)).data?.text ?? '').join('');
    if (digestOf(json) !== head.digest) {
      throw new UpstreamError(
        'malformed',
        `The stored value ${key} is incomplete. Rebuild the contract to replace it.`,
      );
    }
    return this.options.read(JSON.parse(json));
  }

  async write(key: string, value: T): Promise<void> {
    const before = await this.heads.read(key);
    const json = JSON.stringify(value);
    const digest = digestOf(json);
    if (before?.digest === digest) return;
    const texts = inParts(json, this.options.partBytes ?? PART_BYTES);
    const head: Head = { slot: before?.slot === 0 ? 1 : 0, parts: texts.length, digest };
    for (const [i, part] of partKeys(key, head).entries()) await this.kv.set(part, { text: texts[i] ?? '' });
    await this.heads.overwrite(key, head);
  }
}

const headSchema = z.object({ slot: z.union([z.literal(0), z.literal(1)]), parts: z.int(), digest: z.string() });
const partSchema = z.object({ text: z.string() });

function headFormat(version: number): StoredFormat<Head> {
  return { version, readers: { [version]: schemaReader(headSchema) }, write: (head) => head };
}

function partKeys(key: string, { slot, parts }: Pick<Head, 'slot' | 'parts'>): string[] {
  return Array.from({ length: parts }, (_, i) => `${key}:${slot}:${i}`);
}

/** Cuts a text so that each part stays under the limit as JSON, in which quotes and other letters grow. */
function inParts(text: string, limit: number): string[] {
  if (jsonBytes({ text }) <= limit || text.length < 2) return [text];
  const middle = Math.ceil(text.length / 2);
  return [...inParts(text.slice(0, middle), limit), ...inParts(text.slice(middle), limit)];
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
