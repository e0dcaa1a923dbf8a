import { ForgeKvsAPIError, MetadataField, WhereConditions, kvs } from '@forge/kvs';

import { UpstreamError } from '../../app/ports/upstream-error';
import { BATCH_KEYS, inBatches, inGroups, type KeyValue } from './key-value';

/** Most entries that one query returns (FORGE 1.5). */
const QUERY_PAGE = 100;
/** The package says the one, the documentation the other (FORGE 1.5). */
const MISSING = ['KEY_NOT_FOUND', 'NOT_FOUND'];

/** Forge storage through `@forge/kvs`. Every refusal becomes an `UpstreamError`. */
export const forgeKeyValue: KeyValue = {
  get: (key) => guarded(() => kvs.get<unknown>(key)),
  getWithAge: async (key) => {
    const found = await guarded(() => kvs.get<unknown>(key, { metadataFields: [MetadataField.UPDATED_AT] }));
    if (found === undefined) return undefined;
    const { value, updatedAt } = found;
    return { value, ageMs: updatedAt === undefined ? 0 : Math.max(0, Date.now() - updatedAt) };
  },
  getMany: async (keys) => {
    const found = new Map<string, unknown>();
    for (const group of inGroups(keys, BATCH_KEYS)) {
      const { successfulKeys, failedKeys } = await guarded(() => kvs.batchGet<unknown>(group.map((key) => ({ key }))));
      for (const { key, value } of successfulKeys) found.set(key, value);
      refuseFailures(failedKeys.filter(({ error }) => !MISSING.includes(error.code)));
    }
    return found;
  },
  set: (key, value) => guarded(() => kvs.set(key, value)),
  setMany: async (entries) => {
    for (const batch of inBatches(entries)) {
      const items = batch.map(([key, value]) => ({ key, value }));
      const { failedKeys } = await guarded(() => kvs.batchSet(items));
      refuseFailures(failedKeys);
    }
  },
  create: async (key, value, keepDays) => {
    const ttl = keepDays === undefined ? {} : ({ ttl: { value: keepDays, unit: 'DAYS' } } as const);
    try {
      await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS', ...ttl });
      return true;
    } catch (error) {
      // The code of this refusal is not documented, so what is stored decides, not the code.
      if ((await forgeKeyValue.get(key)) !== undefined) return false;
      throw toUpstreamError(error);
    }
  },
  delete: (key) => guarded(() => kvs.delete(key)),
  deleteMany: async (keys) => {
    for (const group of inGroups(keys, BATCH_KEYS)) {
      const { failedKeys } = await guarded(() => kvs.batchDelete(group.map((key) => ({ key }))));
      refuseFailures(failedKeys.filter(({ error }) => !MISSING.includes(error.code)));
    }
  },
  list: async (prefix) => {
    const entries: { key: string; value: unknown }[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(QUERY_PAGE);
      const after = cursor;
      const page = await guarded(() => (after === undefined ? query : query.cursor(after)).getMany<unknown>());
      entries.push(...page.results.map(({ key, value }) => ({ key, value })));
      cursor = page.nextCursor;
    } while (cursor !== undefined && cursor !== '');
    return entries;
  },
};

async function guarded<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw toUpstreamError(error);
  }
}

function toUpstreamError(error: unknown): UpstreamError {
  const status = error instanceof ForgeKvsAPIError ? error.responseDetails.status : undefined;
  if (status === 429) {
    return new UpstreamError('throttled', 'Forge storage asks to wait. Try again in a minute.', {
      status,
      cause: error,
    });
  }
  if (status !== undefined && status < 500) {
    return new UpstreamError('refused', 'Forge storage refused a request.', { status, cause: error });
  }
  const options = status === undefined ? { cause: error } : { status, cause: error };
  return new UpstreamError('unavailable', 'Forge storage does not answer. Try again in a minute.', options);
}

function refuseFailures(failed: readonly { readonly key: string; readonly error: { readonly code: string } }[]): void {
  const first = failed[0];
  if (first === undefined) return;
  throw new UpstreamError('unavailable', `Forge storage failed on part of a request (${first.error.code}).`);
}
