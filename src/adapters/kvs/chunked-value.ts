import { createHash } from 'node:crypto';
import * as z from 'zod';

import { UpstreamError } from '../../app/ports/upstream-error';
import { jsonBytes, type KeyValue } from './key-value';
import { VersionedValues, type StoredFormat } from './versioned-value';

/** Bytes of one part; a part may hold at most 240 KiB. */
export const PART_BYTES = 200 * 1024;

interface Head {
  /** Version of the value; its parts have none of their own. */
  readonly v: number;
  /** Which of two sets of keys holds the value; the next value goes to the other one. */
  readonly slot: 0 | 1;
  readonly parts: number;
  readonly digest: string;
}

interface ChunkedOptions<T> {
  readonly version: number;
  /** From version number to what reads it. A value that its reader finds too old to be of use is as if not there. */
  readonly readers: Readonly<Record<number, (value: unknown) => T | undefined>>;
  readonly partBytes?: number;
}

/**
 * A value of any size under several keys. A new value is written beside the old one before the head names it, so that
 * a reader, or a writer cut off, never meets half of each. The same value again writes nothing.
 */
export class ChunkedValues<T> {
  private readonly heads: VersionedValues<Head>;

  constructor(
    private readonly kv: KeyValue,
    private readonly options: ChunkedOptions<T>,
  ) {
    this.heads = new VersionedValues(kv, headFormat(options));
  }

  async read(key: string): Promise<T | undefined> {
    const head = await this.heads.read(key);
    if (head === undefined) return undefined;
    const keys = partKeys(key, head);
    const stored = await this.kv.getMany(keys);
    const json = keys.map((part) => textOfPart(stored.get(part))).join('');
    if (digestOf(json) !== head.digest) {
      throw new UpstreamError(
        'malformed',
        `The stored value ${key} is incomplete. Rebuild the contract to replace it.`,
      );
    }
    return this.options.readers[head.v]?.(JSON.parse(json));
  }

  async write(key: string, value: T): Promise<void> {
    const before = await this.heads.read(key);
    const json = JSON.stringify(value);
    const digest = digestOf(json);
    const { version, partBytes = PART_BYTES } = this.options;
    if (before?.digest === digest && before.v === version) return;
    const texts = inParts(json, partBytes);
    const head: Head = { v: version, slot: before?.slot === 0 ? 1 : 0, parts: texts.length, digest };
    await this.kv.setMany(new Map(partKeys(key, head).map((part, i) => [part, { text: texts[i] ?? '' }])));
    await this.heads.overwrite(key, head);
  }
}

const headSchema = z.object({
  v: z.int(),
  slot: z.union([z.literal(0), z.literal(1)]),
  parts: z.int(),
  digest: z.string(),
});
const partSchema = z.object({ text: z.string() });

/** The head has the version of its value, and every version of it has the same shape. */
function headFormat({ version, readers }: ChunkedOptions<unknown>): StoredFormat<Head> {
  const readHead = (stored: unknown): Head => headSchema.parse(stored);
  return {
    version,
    readers: Object.fromEntries(Object.keys(readers).map((known) => [known, readHead])),
    write: (head) => head,
  };
}

function partKeys(key: string, { slot, parts }: Pick<Head, 'slot' | 'parts'>): string[] {
  return Array.from({ length: parts }, (_, i) => `${key}:${slot}:${i}`);
}

/** Cuts a text so that each part, as `{ text }`, stays under the limit as JSON, in which quotes and other letters grow. */
export function inParts(text: string, limit: number): string[] {
  const bytes = jsonBytes({ text });
  if (bytes <= limit || text.length < 2) return [text];
  const length = Math.ceil(text.length / Math.ceil(bytes / limit));
  const parts = Array.from({ length: Math.ceil(text.length / length) }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
  // Letters differ in their bytes, so a part may still be too large.
  return parts.flatMap((part) => inParts(part, limit));
}

/** The text of one part, or nothing where the part is missing. */
export function textOfPart(stored: unknown): string {
  return partSchema.safeParse(stored).data?.text ?? '';
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
