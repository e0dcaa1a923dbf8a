import { z } from 'zod';

import type { OrderedStore, StorageUsage } from '../app-host-api';
import { batchDelete, batchGet, batchSet } from './batch-keys';
import { KeyLocks } from './key-locks';
import { KeySpace } from './key-space';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import * as requests from './kvs-requests';
import { queryKeys } from './query-keys';
import { RecentWrites } from './recent-writes';
import { deleteKey, getKey, type KvsParts, setKey } from './single-key';
import { StorageMeter } from './storage-meter';

export interface KvsServiceOptions {
  readonly store: OrderedStore;
  /** The site's time, for metadata and expiry, in epoch milliseconds. */
  readonly siteNow: () => number;
  /** A clock that never steps back, for the rates, in milliseconds. */
  readonly hostNow: () => number;
  readonly enforceRates: boolean;
  /** See `AppHostOptions`. */
  readonly queryLag: number;
  readonly expiryLag: number;
}

type Operation = (body: unknown) => string | Promise<string>;

/** The key-value store beneath `@forge/kvs`: plain keys and secrets (FORGE 1.5). */
export class KvsService {
  private readonly meter: StorageMeter;
  private readonly operations: Readonly<Record<string, Operation>>;

  constructor(options: KvsServiceOptions) {
    this.meter = new StorageMeter(options.hostNow, options.enforceRates);
    const plain = this.spaceOf(options, 'kvs:plain:');
    const secret = this.spaceOf(options, 'kvs:secret:');
    this.operations = {
      get: operation(requests.getRequest, (body) => getKey(plain, body)),
      set: operation(requests.setRequest, (body) => setKey(plain, body)),
      delete: operation(requests.deleteRequest, (body) => deleteKey(plain, body)),
      query: operation(requests.queryRequest, (body) => queryKeys(plain, body)),
      'batch/get': operation(requests.batchGetRequest, (body) => batchGet(plain, body)),
      'batch/set': operation(requests.batchSetRequest, (body) => batchSet(plain, body)),
      'batch/delete': operation(requests.batchDeleteRequest, (body) => batchDelete(plain, body)),
      'secret/get': operation(requests.getRequest, (body) => getKey(secret, body)),
      'secret/set': operation(requests.setRequest, (body) => setKey(secret, body)),
      'secret/delete': operation(requests.deleteRequest, (body) => deleteKey(secret, body)),
    };
  }

  /** Answers one request; whatever the store refuses is an answer too. */
  async handle(path: string, body: string): Promise<Response> {
    try {
      const answer = await this.answer(path, body);
      return new Response(answer, { headers: { 'content-type': 'application/json' } });
    } catch (error) {
      if (error instanceof KvsError) return error.toResponse();
      throw error;
    }
  }

  usage(): StorageUsage {
    return this.meter.current();
  }

  resetUsage(): void {
    this.meter.reset();
  }

  private async answer(path: string, body: string): Promise<string> {
    const name = path.replace(/^\/api\/v1\//, '');
    const run = Object.hasOwn(this.operations, name) ? this.operations[name] : undefined;
    if (!run) throw new KvsError('NOT_IMPLEMENTED', `POST ${path}`);
    this.meter.request();
    if (name.startsWith('batch/') && Buffer.byteLength(body) > kvsLimits.batchBytes)
      throw new KvsError('BATCH_TOO_BIG');
    return run(JSON.parse(body));
  }

  private spaceOf({ store, siteNow, expiryLag, queryLag }: KvsServiceOptions, prefix: string): KvsParts {
    const recent = new RecentWrites(queryLag);
    const space = new KeySpace({ store, prefix, recent, expiryLag, now: siteNow });
    return { space, locks: new KeyLocks(), meter: this.meter };
  }
}

function operation<Schema extends z.ZodType>(
  schema: Schema,
  run: (body: z.output<Schema>) => string | Promise<string>,
): Operation {
  return (body) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new KvsError('INVALID_REQUEST', z.prettifyError(parsed.error));
    return run(parsed.data);
  };
}
