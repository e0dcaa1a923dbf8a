import { z } from 'zod';

import { sizeOf } from './key-space';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import { answerJson, type KvsRecord } from './kvs-record';
import type { QueryRequest } from './kvs-requests';
import type { KvsParts } from './single-key';

const cursorShape = z.tuple([z.literal('after'), z.string()]);

/** A page of keys in lexicographic order, with a cursor when there are more. @throws {KvsError} */
export function queryKeys({ space, meter }: KvsParts, request: QueryRequest): string {
  const limit = checkLimit(request.limit);
  const prefix = checkWhere(request.where);
  const after = request.after === undefined ? null : decodeCursor(request.after);
  const page: (readonly [string, KvsRecord])[] = [];
  let more = false;
  for (const entry of space.list(prefix, after)) {
    more = page.length === limit;
    if (more) break;
    page.push(entry);
  }
  meter.read(page.length === 0 ? [0] : page.map(([key, record]) => sizeOf(key, record)));
  const data = page.map(([key, record]) => answerJson(key, record, request.options.metadataFields));
  const cursor = more ? `,"cursor":${JSON.stringify(encodeCursor(page.at(-1)?.[0] ?? ''))}` : '';
  return `{"data":[${data.join(',')}]${cursor}}`;
}

function checkLimit(limit: number = kvsLimits.pageDefault): number {
  if (limit < 1 || limit > kvsLimits.pageMaximum) throw new KvsError('LIST_QUERY_LIMIT_EXCEEDED');
  return limit;
}

/** The prefix that the only clause of a query asks for; all keys without one. */
function checkWhere([clause, ...others]: QueryRequest['where']): string {
  if (!clause) return '';
  if (others.length > 0) throw new KvsError('QUERY_WHERE_INVALID');
  if (clause.property !== 'key') throw new KvsError('QUERY_WHERE_FIELD_INVALID');
  if (clause.condition !== 'BEGINS_WITH') throw new KvsError('INVALID_FILTER_CONDITION');
  const [prefix] = clause.values;
  if (clause.values.length !== 1 || typeof prefix !== 'string') throw new KvsError('INVALID_FILTER_VALUES');
  return prefix;
}

function encodeCursor(lastKey: string): string {
  return Buffer.from(JSON.stringify(['after', lastKey])).toString('base64url');
}

function decodeCursor(cursor: string): string {
  try {
    const [, lastKey] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return lastKey;
  } catch {
    throw new KvsError('INVALID_CURSOR');
  }
}
