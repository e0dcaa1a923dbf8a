import { checkKey } from './check-key';
import type { KeyLocks } from './key-locks';
import { type KeySpace, sizeOf } from './key-space';
import { KvsError } from './kvs-error';
import { answerJson } from './kvs-record';
import type { DeleteRequest, GetRequest, SetRequest } from './kvs-requests';
import type { StorageMeter } from './storage-meter';
import { checkSet, recordAfter } from './write-key';

/** What the calls of the key-value store work on. */
export interface KvsParts {
  readonly space: KeySpace;
  readonly locks: KeyLocks;
  readonly meter: StorageMeter;
}

/** Answers with the value and the metadata that was asked for. @throws {KvsError} KEY_NOT_FOUND and others */
export function getKey({ space, meter }: KvsParts, { key, options }: GetRequest): string {
  checkKey(key);
  const record = space.find(key);
  meter.read([sizeOf(key, record)]);
  if (!record) throw new KvsError('KEY_NOT_FOUND');
  return answerJson(key, record, options.metadataFields);
}

/** Answers with nothing, or with what `returnValue` asks for. @throws {KvsError} when the platform refuses */
export async function setKey({ space, locks, meter }: KvsParts, request: SetRequest): Promise<string> {
  const checked = checkSet(request);
  const { key, options } = request;
  return locks.holding([key], async () => {
    const previous = space.find(key);
    const record = recordAfter(checked, space);
    meter.write([sizeOf(key, record)]);
    await space.write([[key, record]]);
    const returned = { PREVIOUS: previous, LATEST: record, NONE: undefined }[options.returnValue ?? 'NONE'];
    return returned ? answerJson(key, returned, options.returnMetadataFields) : '';
  });
}

/** Deletes a key, if it is there. @throws {KvsError} when the platform refuses */
export async function deleteKey({ space, locks, meter }: KvsParts, { key }: DeleteRequest): Promise<string> {
  checkKey(key);
  await locks.holding([key], async () => {
    meter.write([sizeOf(key, null)]);
    await space.write([[key, null]]);
  });
  return '';
}
