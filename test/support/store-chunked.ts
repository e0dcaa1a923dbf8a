import { createHash } from 'node:crypto';

import type { InMemoryKeyValue } from './in-memory-key-value';

/** Stores a value as an earlier version of the app left it: a head with its version, and one part. */
export function storeChunked(
  kv: InMemoryKeyValue,
  key: string,
  { version, value }: { readonly version: number; readonly value: unknown },
): void {
  const text = JSON.stringify(value);
  const digest = createHash('sha256').update(text).digest('base64url');
  kv.entries.set(`${key}:0:0`, JSON.stringify({ text }));
  kv.entries.set(key, JSON.stringify({ v: version, slot: 0, parts: 1, digest }));
}
