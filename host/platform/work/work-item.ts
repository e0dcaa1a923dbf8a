import { z } from 'zod';

/** One piece of persisted work. Sequence numbers grow over the life of the store; `dueAt` is in the host's time. */
export interface WorkItem<T> {
  readonly sequence: number;
  readonly dueAt: number;
  readonly data: T;
}

const stored = z.object({ dueAt: z.number(), data: z.unknown() });

/** The key of an item: padded, so that the store's order is the order of the sequence numbers. */
export function workKey(prefix: string, sequence: number): string {
  return `${prefix}${String(sequence).padStart(12, '0')}`;
}

export function encodeWork<T>({ dueAt, data }: WorkItem<T>): Uint8Array {
  return Buffer.from(JSON.stringify({ dueAt, data }));
}

/** @throws {z.ZodError} when the entry was not written by {@link encodeWork} */
export function decodeWork<T>(
  key: string,
  bytes: Uint8Array,
  { prefix, data }: { readonly prefix: string; readonly data: z.ZodType<T> },
): WorkItem<T> {
  const entry = stored.parse(JSON.parse(Buffer.from(bytes).toString()));
  return { sequence: Number(key.slice(prefix.length)), dueAt: entry.dueAt, data: data.parse(entry.data) };
}
