import { checkKey } from './check-key';
import { sizeOf } from './key-space';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import { answerJson, type KvsRecord } from './kvs-record';
import type { BatchItem, DeleteRequest, GetRequest, SetRequest } from './kvs-requests';
import type { KvsParts } from './single-key';
import { checkSet, recordAfter } from './write-key';

/** The outcome of each item, as the texts of the answer. */
interface Outcomes {
  readonly successful: string[];
  readonly failed: string[];
}

/** Reads up to 25 keys; a missing one is among the failed. @throws {KvsError} when the whole batch is refused */
export function batchGet({ space, meter }: KvsParts, items: readonly (BatchItem & GetRequest)[]): string {
  checkBatch(items);
  const outcomes: Outcomes = { successful: [], failed: [] };
  const found = items.map(({ key }) => space.find(key));
  meter.read(items.map(({ key }, index) => sizeOf(key, found[index])));
  for (const [index, { key, options }] of items.entries()) {
    attempt(key, outcomes, () => {
      checkKey(key);
      const record = found[index];
      if (!record) throw new KvsError('KEY_NOT_FOUND');
      return answerJson(key, record, options.metadataFields);
    });
  }
  return answerOf(outcomes);
}

/** Writes up to 25 keys, each that can be. @throws {KvsError} when the whole batch is refused */
export async function batchSet(parts: KvsParts, items: readonly (BatchItem & SetRequest)[]): Promise<string> {
  checkBatch(items);
  return writeBatch(parts, items, (item) => recordAfter(checkSet(item), parts.space));
}

/** Deletes up to 25 keys, whether they are there or not. @throws {KvsError} when the whole batch is refused */
export async function batchDelete(parts: KvsParts, items: readonly (BatchItem & DeleteRequest)[]): Promise<string> {
  checkBatch(items);
  return writeBatch(parts, items, ({ key }) => {
    checkKey(key);
    return null;
  });
}

async function writeBatch<Item extends BatchItem>(
  { space, locks, meter }: KvsParts,
  items: readonly Item[],
  changeOf: (item: Item) => KvsRecord | null,
): Promise<string> {
  const keys = items.map(({ key }) => key);
  return locks.holding(keys, async () => {
    const outcomes: Outcomes = { successful: [], failed: [] };
    const changes: (readonly [string, KvsRecord | null])[] = [];
    for (const item of items) {
      attempt(item.key, outcomes, () => {
        changes.push([item.key, changeOf(item)]);
        return JSON.stringify({ key: item.key });
      });
    }
    meter.write(changes.map(([key, record]) => sizeOf(key, record)));
    await space.write(changes);
    return answerOf(outcomes);
  });
}

function checkBatch(items: readonly BatchItem[]): void {
  if (items.length === 0) throw new KvsError('EMPTY_BATCH');
  if (items.length > kvsLimits.batchKeys) throw new KvsError('TOO_MANY_KEYS');
  if (items.some(({ entityName }) => entityName !== undefined)) {
    throw new KvsError('NOT_IMPLEMENTED', 'Entities are not part of this version.');
  }
  if (new Set(items.map(({ key }) => key)).size < items.length) throw new KvsError('DUPLICATE_KEYS');
}

/** Adds an item to the successful or, when it is refused, to the failed ones. */
function attempt(key: string, outcomes: Outcomes, run: () => string): void {
  try {
    outcomes.successful.push(run());
  } catch (error) {
    if (!(error instanceof KvsError)) throw error;
    outcomes.failed.push(JSON.stringify({ key, error: { code: error.code, message: error.message } }));
  }
}

function answerOf({ successful, failed }: Outcomes): string {
  return `{"successfulKeys":[${successful.join(',')}],"failedKeys":[${failed.join(',')}]}`;
}
