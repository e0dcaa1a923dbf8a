import { z } from 'zod';

import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { MetadataFields, Ttl } from './kvs-requests';

/** A stored key: its value as JSON text, and instants in epoch milliseconds of the site's clock. */
export interface KvsRecord {
  readonly json: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

const header = z.tuple([z.number(), z.number(), z.number().nullable()]);

const secondsOf = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 } as const satisfies Record<Ttl['unit'], number>;

/** One line with the instants, then the value: reading a record does not parse its value twice. */
export function encodeRecord({ json, createdAt, updatedAt, expiresAt }: KvsRecord): Uint8Array {
  return Buffer.from(`${JSON.stringify([createdAt, updatedAt, expiresAt])}\n${json}`);
}

export function decodeRecord(bytes: Uint8Array): KvsRecord {
  const text = Buffer.from(bytes).toString();
  const end = text.indexOf('\n');
  const [createdAt, updatedAt, expiresAt] = header.parse(JSON.parse(text.slice(0, end)));
  return { json: text.slice(end + 1), createdAt, updatedAt, expiresAt };
}

/**
 * When a value written at `now` expires, in epoch milliseconds.
 *
 * @throws {KvsError} unless the time to live is positive and at most a year
 */
export function expiryOf(ttl: Ttl, now: number): number {
  const seconds = ttl.value * secondsOf[ttl.unit];
  if (!(seconds > 0 && seconds <= kvsLimits.ttlSeconds)) throw new KvsError('INVALID_TTL');
  return now + seconds * 1000;
}

/** A record as JSON text of an answer, with the metadata that was asked for and no other. */
export function answerJson(key: string, record: KvsRecord, fields: MetadataFields): string {
  const metadata = {
    ...(fields.includes('CREATED_AT') ? { createdAt: record.createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: record.updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && record.expiresAt !== null
      ? { expireTime: new Date(record.expiresAt).toISOString() }
      : {}),
  };
  return `${JSON.stringify({ key, ...metadata }).slice(0, -1)},"value":${record.json}}`;
}
